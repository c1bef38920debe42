import classes from "./shell.module.css"

/** Bedside's mark and name. */
export const Brand = () => (
  <div className={classes.brand}>
    <img src="/icon.svg" alt="" width={24} height={24} />
    Bedside
  </div>
)

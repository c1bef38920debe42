import type { ReleaseForm } from "@bedside/contracts"
import type { ReactNode } from "react"
import classes from "./form-text.module.css"

type Section = ReleaseForm["sections"][number]

interface FormTextProps {
  form: ReleaseForm
  /** Which heading its parts get: one below what stands above the form. */
  heading: "h2" | "h3" | "h4"
  /** Draws the boxes to tick; without it they are shown as they stand on paper. */
  choices?: (section: Section) => ReactNode
}

/** A release form's words, as the person reads them: headings and short paragraphs, in its own language. */
export function FormText({ form, heading: Heading, choices }: FormTextProps) {
  return (
    <div className={classes.form} lang={form.language}>
      {form.sections.map((section) => (
        <section key={section.id}>
          <Heading className={classes.heading}>{section.heading}</Heading>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {choices && section.choices.length > 0 ? choices(section) : null}
          {!choices && section.choices.length > 0 ? (
            <ul className={classes.choices}>
              {section.choices.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </div>
  )
}

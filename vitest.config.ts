import { defineConfig } from "vitest/config"

const node = { environment: "node" as const, testTimeout: 30_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: "unit",
          include: ["packages/**/*.test.ts", "apps/{server,cli,web}/src/**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
        },
      },
      { test: { ...node, name: "invariants", include: ["tests/invariants/**/*.test.ts"], exclude: ["**/*.db.test.ts"] } },
      {
        test: {
          ...node,
          name: "db",
          include: ["apps/server/src/**/*.db.test.ts", "tests/journeys/**/*.test.ts", "tests/invariants/**/*.db.test.ts"],
          globalSetup: ["tests/world/global-setup.ts"],
        },
      },
      {
        test: {
          ...node,
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          globalSetup: ["tests/world/global-setup.ts"],
        },
      },
      {
        test: {
          ...node,
          name: "crash",
          include: ["tests/crash/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 480_000,
          globalSetup: ["tests/world/global-setup.ts"],
        },
      },
    ],
  },
})

import { betterAuth } from "better-auth"
import { twoFactor } from "better-auth/plugins"
import type { Platform } from "#platform/platform.ts"
import type { CookieNames } from "./cookies.ts"
import { hashPassword, verifyPassword } from "./hash.ts"
import { minLength } from "./password.rules.ts"

/** No session outlives half a day, however busy. */
export const lifetimeSeconds = 12 * 3600
/** Time to type the second factor. */
const challengeSeconds = 600

const times = { createdAt: "created_at", updatedAt: "updated_at" }
const columns = {
  session: { userId: "person_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent", ...times },
  account: {
    userId: "person_id",
    accountId: "account_id",
    providerId: "provider_id",
    accessToken: "access_token",
    refreshToken: "refresh_token",
    idToken: "id_token",
    accessTokenExpiresAt: "access_token_expires_at",
    refreshTokenExpiresAt: "refresh_token_expires_at",
    ...times,
  },
  secondFactor: {
    userId: "person_id",
    backupCodes: "backup_codes",
    failedVerificationCount: "failed_verification_count",
    lockedUntil: "locked_until",
  },
}

/**
 * better-auth, closed in: passwords, sessions, half-finished sign-ins, secrets of second factors. Its own HTTP handler is never mounted,
 * so no answer of it (which may carry a session token) reaches a page. What it lacks is around it: see ADR 0003.
 */
export function createEngine({ config, clock, database }: Platform, secret: string, names: CookieNames) {
  return betterAuth({
    appName: "Bedside",
    baseURL: config.url,
    secret,
    telemetry: { enabled: false },
    // Its lines may name people; ours never do.
    logger: { disabled: true },
    database: { db: database.db, type: "postgres", schemaName: "auth", transaction: true },
    // Counted by address and device in throttle.ts.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: minLength,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { modelName: "person", fields: { emailVerified: "email_verified", ...times } },
    session: {
      modelName: "session",
      fields: columns.session,
      expiresIn: lifetimeSeconds,
      disableSessionRefresh: true,
      additionalFields: { lastSeenAt: { type: "date", required: false, input: false, fieldName: "last_seen_at" } },
    },
    account: { modelName: "account", fields: columns.account, encryptOAuthTokens: true },
    verification: { modelName: "verification", fields: { expiresAt: "expires_at", ...times }, storeIdentifier: "hashed" },
    advanced: {
      database: { generateId: "uuid" },
      useSecureCookies: false,
      defaultCookieAttributes: { secure: names.secure, httpOnly: true, sameSite: "lax", path: "/" },
      cookies: { session_token: { name: names.session }, two_factor: { name: names.challenge } },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          // Our clock, not the wall's: idle time and lifetime are judged by `auth.visit`.
          before: async (session) => {
            const now = clock.now()
            return { data: { ...session, createdAt: now, updatedAt: now, lastSeenAt: now } }
          },
        },
      },
    },
    plugins: [
      twoFactor({
        issuer: "Bedside",
        twoFactorCookieMaxAge: challengeSeconds,
        // A lock on the account would let anybody who learned the password lock its owner out; see throttle.ts.
        accountLockout: { enabled: false },
        schema: {
          user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
          twoFactor: { modelName: "second_factor", fields: columns.secondFactor },
        },
      }),
    ],
  })
}
export type Engine = ReturnType<typeof createEngine>

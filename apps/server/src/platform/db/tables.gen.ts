// Made by tools/generate-tables.ts from the migrated database; never edited.
import type { ColumnType, Generated } from "kysely"

export interface AuthAccountTable {
  "id": Generated<string>
  "account_id": string
  "provider_id": string
  "person_id": string
  "access_token": string | null
  "refresh_token": string | null
  "id_token": string | null
  "access_token_expires_at": Date | null
  "refresh_token_expires_at": Date | null
  "scope": string | null
  "password": string | null
  "created_at": Date
  "updated_at": Date
}

export interface AuthKnownDeviceTable {
  "person_id": string
  "device_hash": string
  "seen_at": Date
}

export interface AuthPasswordResetTable {
  "token_hash": string
  "person_id": string
  "created_at": Date
  "expires_at": Date
  "used_at": Date | null
}

export interface AuthPersonTable {
  "id": Generated<string>
  "name": string
  "email": string
  "email_verified": Generated<boolean>
  "image": string | null
  "two_factor_enabled": Generated<boolean>
  "created_at": Date
  "updated_at": Date
}

export interface AuthSecondFactorTable {
  "id": Generated<string>
  "person_id": string
  "secret": string
  "backup_codes": string
  "verified": Generated<boolean>
  "failed_verification_count": Generated<number>
  "locked_until": Date | null
}

export interface AuthSessionTable {
  "id": Generated<string>
  "person_id": string
  "token": string
  "expires_at": Date
  "created_at": Date
  "updated_at": Date
  "last_seen_at": Date
  "ip_address": string | null
  "user_agent": string | null
}

export interface AuthUsedCodeTable {
  "person_id": string
  "step": number
  "used_at": Date
}

export interface AuthVerificationTable {
  "id": Generated<string>
  "identifier": string
  "value": string
  "expires_at": Date
  "created_at": Date
  "updated_at": Date
}

export interface ApprovalTable {
  "practice_id": string
  "id": Generated<string>
  "post_id": string
  "decision": string
  "content_hash": string
  "content": ColumnType<unknown, string | null, string | null>
  "note": Buffer | null
  "by_person": string
  "at": Date
}

export interface AuditEventTable {
  "practice_id": string
  "sequence": number
  "at": Date
  "person_id": string | null
  "action": string
  "outcome": string
  "refusal": string | null
  "subject": string | null
  "facts": ColumnType<unknown, string | undefined, string>
  "request_id": string
  "previous_hash": string
  "hash": string
}

export interface AuditHeadTable {
  "practice_id": string
  "sequence": number
  "hash": string
}

export interface BedsideMigrationTable {
  "number": number
  "name": string
  "checksum": string
  "at": Date
}

export interface ChannelTable {
  "practice_id": string
  "id": Generated<string>
  "network_id": string
  "remote_id": string
  "handle": string
  "display_name": string
  "url": string
  "session": Buffer | null
  "health": Generated<string>
  "health_error": string | null
  "last_success_at": Date | null
  "read_until": Date | null
  "connected_by": string
  "connected_at": Date
  "disconnected_at": Date | null
}

export interface CheckAnswerTable {
  "practice_id": string
  "id": Generated<string>
  "check_id": string
  "answer": string
  "on_day": string
  "note": Buffer | null
  "by_person": string
  "at": Date
  "withdrawn_by": string | null
  "withdrawn_at": Date | null
}

export interface ConsentTable {
  "practice_id": string
  "id": Generated<string>
  "handle": string
  "kind": string
  "state": string
  "version": Generated<number>
  "revision": Generated<number>
  "subject_ref": string
  "terms": ColumnType<unknown, string | null, string | null>
  "wording": Buffer
  "turns18_on": string | null
  "expires_on": string | null
  "signing": ColumnType<unknown, string | null, string | null>
  "document_sha256": string | null
  "copy": ColumnType<unknown, string | null, string | null>
  "approved_items": ColumnType<unknown, string | undefined, string>
  "event_occurred_on": string | null
  "frozen": ColumnType<unknown, string | null, string | null>
  "revoked_at": Date | null
  "revoked_via": string | null
  "defect": string | null
  "ended_on": string | null
  "supersedes": string | null
  "superseded_by": string | null
  "created_by": string
  "created_at": Date
  "checked_by": string | null
  "checked_at": Date | null
  "withdrawn": ColumnType<unknown, string | null, string | null>
  "purged_at": Date | null
}

export interface ConsentDocumentTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "what": string
  "body": Buffer | null
  "file_name": string | null
  "media_type": string
  "bytes": number
  "sha256": string
  "by_person": string | null
  "at": Date
}

export interface ConsentEventTable {
  "practice_id": string
  "consent_id": string
  "sequence": number
  "at": Date
  "actor": string
  "person_id": string | null
  "type": string
  "facts": ColumnType<unknown, string | undefined, string>
  "previous_hash": string
  "hash": string
}

export interface ConsentHaltTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "post_id": string
  "delivery_id": string | null
  "why": string
  "at": Date
}

export interface ConsentLinkTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "token_hash": string
  "check_kind": string
  "code_hash": string | null
  "wrong_codes": Generated<number>
  "created_by": string
  "created_at": Date
  "expires_at": Date
  "opened_at": Date | null
  "used_at": Date | null
  "withdrawn_at": Date | null
}

export interface ConsentResidualTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "kind": string
  "state": string
  "note": Buffer | null
  "by_person": string
  "at": Date
}

export interface ConsentRestTable {
  "practice_id": string
  "delivery_id": string
  "consent_id": string
  "post_id": string
  "info": string[]
  "at": Date
  "content_hash": string | null
}

export interface ConsentRevealTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "reason": Buffer
  "by_person": string
  "at": Date
}

export interface ConsentUseTable {
  "practice_id": string
  "id": Generated<string>
  "consent_id": string
  "post_id": string
  "delivery_id": string
  "why": string
  "evidence": Buffer
  "evidence_sha256": string
  "at": Date
  "residual": string | null
  "removed_at": Date | null
  "removal_answer": string | null
  "removed_by": string | null
  "told_at": Date | null
  "pictures": ColumnType<unknown, string | null, string | null>
}

export interface ConsentVaultTable {
  "practice_id": string
  "id": Generated<string>
  "identity": Buffer
  "at": Date
}

export interface DeliveryTable {
  "practice_id": string
  "id": Generated<string>
  "post_id": string
  "channel_id": string
  "content_hash": string
  "content": ColumnType<unknown, string | null, string | null>
  "state": string
  "step": Generated<string>
  "send_at": Date
  "next_at": Date
  "attempt": Generated<number>
  "lease": string | null
  "lease_until": Date | null
  "prepared": ColumnType<unknown, string | null, string | null>
  "armed_at": Date | null
  "receipt": ColumnType<unknown, string | null, string | null>
  "sent_at": Date | null
  "late": Generated<boolean>
  "error": ColumnType<unknown, string | null, string | null>
  "take_down_at": Date | null
  "take_down_reason": Buffer | null
  "taken_down_at": Date | null
  "created_by": string
  "created_at": Date
  "looks": Generated<number>
  "given_sha256": ColumnType<unknown, string | null, string | null>
}

export interface FileGoneTable {
  "practice_id": string
  "id": Generated<string>
  "name": string
  "at": Date
}

export interface FindingOverrideTable {
  "practice_id": string
  "id": Generated<string>
  "post_id": string
  "content_hash": string
  "rule_id": string
  "reason": Buffer
  "by_person": string
  "at": Date
  "about": Generated<string>
}

export interface GuidelineTable {
  "practice_id": string
  "id": Generated<string>
  "title": string
  "kind": string
  "words": ColumnType<unknown, string | null, string | null>
  "severity": string
  "message": string
  "fix": string
  "applies_to": ColumnType<unknown, string | null, string | null>
  "examples": Buffer
  "revision": Generated<number>
  "updated_by": string
  "updated_at": Date
}

export interface InstallationTable {
  "name": string
  "value": string
  "set_at": Date
}

export interface InvitationTable {
  "practice_id": string
  "id": Generated<string>
  "email": string
  "role": string
  "token_hash": string
  "invited_by": string
  "created_at": Date
  "expires_at": Date
  "accepted_at": Date | null
  "withdrawn_at": Date | null
}

export interface LabeledCaseTable {
  "practice_id": string
  "id": Generated<string>
  "rule_id": string
  "rule_version": number
  "kind": string
  "label": string
  "masked": Buffer
  "note": Buffer | null
  "engine_version": string
  "by_person": string
  "at": Date
}

export interface MailTable {
  "practice_id": string
  "id": Generated<string>
  "recipient": Buffer
  "subject": string
  "body": Buffer
  "state": string
  "at": Date
}

export interface MediaTable {
  "practice_id": string
  "id": Generated<string>
  "sha256": string
  "type": string
  "width": number
  "height": number
  "bytes": number
  "shrunk": boolean
  "added_by": string
  "added_at": Date
  "kind": Generated<string>
  "state": Generated<string>
  "state_at": Date
  "refusal": ColumnType<unknown, string | null, string | null>
  "percent": Generated<number>
  "file": Generated<string>
  "version": Generated<number>
  "revision": Generated<number>
  "name": Generated<string>
  "sent_sha256": string | null
  "room": Generated<number>
  "has_full": Generated<boolean>
  "has_poster": Generated<boolean>
  "kept_original": Generated<boolean>
  "edited": Generated<boolean>
  "seconds": number | null
  "has_sound": boolean | null
  "folder_id": string | null
  "tags": Generated<string[]>
  "alt_en": Generated<string>
  "alt_es": Generated<string>
  "captions": string | null
  "focal_x": Generated<number>
  "focal_y": Generated<number>
  "rights": ColumnType<unknown, string | undefined, string>
  "expires_on": string | null
  "look": Generated<string>
  "looked_at": Date | null
  "seen": Buffer | null
  "blocks": Generated<number>
  "reviews": Generated<number>
  "hints": Generated<number>
  "answers": ColumnType<unknown, string | null, string | null>
  "answered_by": string | null
  "answered_at": Date | null
  "cleared_by": string | null
  "cleared_at": Date | null
  "trashed_at": Date | null
  "trashed_by": string | null
  "video_codec": string | null
  "speechless_by": string | null
  "speechless_at": Date | null
  "name_withheld": Generated<string[]>
  "cropped": Generated<boolean>
}

export interface MediaFolderTable {
  "practice_id": string
  "id": Generated<string>
  "name": string
  "created_by": string
  "created_at": Date
}

export interface MemberTable {
  "practice_id": string
  "person_id": string
  "role": string
  "joined_at": Date
}

export interface MessageTable {
  "practice_id": string
  "id": Generated<string>
  "channel_id": string
  "remote_id": string
  "kind": string
  "author_name": Buffer
  "author_handle": Buffer
  "body": Buffer
  "rating": number | null
  "delivery_id": string | null
  "url": string | null
  "at": Date
  "received_at": Date
  "state": Generated<string>
  "done_by": string | null
  "done_at": Date | null
}

export interface PostTable {
  "practice_id": string
  "id": Generated<string>
  "author_id": string
  "sign_off": Generated<string>
  "content": ColumnType<unknown, string | null, string | null>
  "content_hash": string
  "revision": Generated<number>
  "plan_at": Date | null
  "submitted_at": Date | null
  "submitted_by": string | null
  "submit_note": Buffer | null
  "outcome": Generated<string>
  "created_at": Date
  "updated_at": Date
  "updated_by": string
  "locked_at": Date | null
  "deleted_at": Date | null
}

export interface PostVersionTable {
  "practice_id": string
  "post_id": string
  "number": number
  "content": ColumnType<unknown, string | null, string | null>
  "content_hash": string
  "saved_by": string
  "saved_at": Date
}

export interface PracticeTable {
  "practice_id": Generated<string>
  "name": string
  "time_zone": string
  "profile": ColumnType<unknown, string | undefined, string>
  "require_second_factor": Generated<boolean>
  "idle_minutes": Generated<number>
  "allow_overrides": Generated<boolean>
  "created_at": Date
  "keep_originals": Generated<boolean>
  "consent_years": Generated<number>
}

export interface ReplyDraftTable {
  "practice_id": string
  "id": Generated<string>
  "message_id": string
  "body": Buffer
  "revision": number
  "by_person": string
  "at": Date
}

export interface RuleSeverityTable {
  "practice_id": string
  "rule_id": string
  "severity": string
  "by_person": string
  "at": Date
}

export interface SandboxAccountTable {
  "practice_id": string
  "id": Generated<string>
  "display_name": string
  "handle": string
  "token_hash": string
  "fault": Generated<string>
  "created_at": Date
}

export interface SandboxEntryTable {
  "practice_id": string
  "id": Generated<string>
  "account_id": string
  "kind": string
  "post_id": string | null
  "author": string
  "body": string
  "rating": number | null
  "ours": Generated<boolean>
  "at": Date
}

export interface SandboxMediaTable {
  "practice_id": string
  "id": Generated<string>
  "account_id": string
  "type": string
  "bytes": Buffer
  "at": Date
}

export interface SandboxPostTable {
  "practice_id": string
  "id": Generated<string>
  "account_id": string
  "client_key": string
  "body": string
  "media": ColumnType<unknown, string | undefined, string>
  "at": Date
  "edited_at": Date | null
  "deleted_at": Date | null
  "likes": Generated<number>
}

export interface ShownPersonTable {
  "practice_id": string
  "id": Generated<string>
  "media_id": string
  "version": number
  "x": number
  "y": number
  "w": number
  "h": number
  "at_seconds": number | null
  "found_by": string
  "state": Generated<string>
  "consent_handle": string | null
  "said_by": string | null
  "said_at": Date | null
  "created_at": Date
  "why": Buffer | null
}

export interface VerdictTable {
  "practice_id": string
  "post_id": string
  "content_hash": string
  "moment": string
  "outcome": string
  "findings": ColumnType<unknown, string | null, string | null>
  "packs": ColumnType<unknown, string | null, string | null>
  "engine_version": string
  "at": Date
}

export interface WorkerHeartbeatTable {
  "worker": string
  "seen_at": Date
}

export interface DB {
  "auth.account": AuthAccountTable
  "auth.known_device": AuthKnownDeviceTable
  "auth.password_reset": AuthPasswordResetTable
  "auth.person": AuthPersonTable
  "auth.second_factor": AuthSecondFactorTable
  "auth.session": AuthSessionTable
  "auth.used_code": AuthUsedCodeTable
  "auth.verification": AuthVerificationTable
  "approval": ApprovalTable
  "audit_event": AuditEventTable
  "audit_head": AuditHeadTable
  "bedside_migration": BedsideMigrationTable
  "channel": ChannelTable
  "check_answer": CheckAnswerTable
  "consent": ConsentTable
  "consent_document": ConsentDocumentTable
  "consent_event": ConsentEventTable
  "consent_halt": ConsentHaltTable
  "consent_link": ConsentLinkTable
  "consent_residual": ConsentResidualTable
  "consent_rest": ConsentRestTable
  "consent_reveal": ConsentRevealTable
  "consent_use": ConsentUseTable
  "consent_vault": ConsentVaultTable
  "delivery": DeliveryTable
  "file_gone": FileGoneTable
  "finding_override": FindingOverrideTable
  "guideline": GuidelineTable
  "installation": InstallationTable
  "invitation": InvitationTable
  "labeled_case": LabeledCaseTable
  "mail": MailTable
  "media": MediaTable
  "media_folder": MediaFolderTable
  "member": MemberTable
  "message": MessageTable
  "post": PostTable
  "post_version": PostVersionTable
  "practice": PracticeTable
  "reply_draft": ReplyDraftTable
  "rule_severity": RuleSeverityTable
  "sandbox_account": SandboxAccountTable
  "sandbox_entry": SandboxEntryTable
  "sandbox_media": SandboxMediaTable
  "sandbox_post": SandboxPostTable
  "shown_person": ShownPersonTable
  "verdict": VerdictTable
  "worker_heartbeat": WorkerHeartbeatTable
}

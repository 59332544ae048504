-- Tables of the foundation, as declared in prisma/models; extensions first, because indexes need them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BenefitKind" AS ENUM ('periodic', 'purpose', 'permanent');

-- CreateEnum
CREATE TYPE "ProceedingState" AS ENUM ('applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision', 'awaitingSignature', 'decided', 'delivered', 'inForce', 'withdrawn');

-- CreateEnum
CREATE TYPE "ApplicationChannel" AS ENUM ('inPerson', 'post', 'electronic', 'oral', 'exOfficio');

-- CreateEnum
CREATE TYPE "InterviewPart" AS ENUM ('one', 'four');

-- CreateEnum
CREATE TYPE "InterviewState" AS ENUM ('draft', 'submitted');

-- CreateEnum
CREATE TYPE "ExaminationAnswer" AS ENUM ('yes', 'no', 'notApplicable');

-- CreateEnum
CREATE TYPE "ReferralState" AS ENUM ('issued', 'accepted', 'clientCame', 'completed', 'clientDidNotCome', 'clientRefused');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('grant', 'refuse');

-- CreateEnum
CREATE TYPE "DecisionState" AS ENUM ('draft', 'awaitingSignature', 'returned', 'signed', 'delivered', 'inForce');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('bankTransfer', 'cashDesk', 'postalOrder', 'inKind');

-- CreateEnum
CREATE TYPE "DeliveryChannel" AS ENUM ('inPerson', 'post', 'electronicDelivery', 'worker');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('benefits', 'socialWork');

-- CreateEnum
CREATE TYPE "FileState" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('female', 'male');

-- CreateEnum
CREATE TYPE "NoPeselReason" AS ENUM ('foreigner', 'newborn', 'unknownIdentity', 'notGiven');

-- CreateEnum
CREATE TYPE "IdentityDocumentKind" AS ENUM ('identityCard', 'passport', 'residenceCard', 'refugeeDocument', 'ukrainianDocument', 'other');

-- CreateEnum
CREATE TYPE "AddressKind" AS ENUM ('residence', 'registered', 'correspondence', 'lastRegistered');

-- CreateEnum
CREATE TYPE "HouseholdRelation" AS ENUM ('head', 'spouse', 'partner', 'child', 'stepchild', 'parent', 'grandparent', 'grandchild', 'sibling', 'otherRelative', 'unrelated');

-- CreateEnum
CREATE TYPE "PersonRelationKind" AS ENUM ('legalGuardian', 'curator', 'attorney', 'obligedPerson');

-- CreateEnum
CREATE TYPE "ContactChannel" AS ENUM ('inPerson', 'phone', 'email', 'fieldVisit', 'institutionReferral', 'thirdParty');

-- CreateEnum
CREATE TYPE "ReporterKind" AS ENUM ('self', 'family', 'neighbour', 'institution', 'otherPerson');

-- CreateEnum
CREATE TYPE "ContactNeed" AS ENUM ('material', 'lifeSituation', 'both', 'otherInstitution', 'adviceOnly');

-- CreateEnum
CREATE TYPE "ContactState" AS ENUM ('draft', 'registered', 'assigned', 'closed');

-- CreateEnum
CREATE TYPE "ContactResult" AS ENUM ('appointment', 'callBack', 'redirected', 'fieldRecognition', 'clientWithdrew', 'adviceGiven');

-- CreateEnum
CREATE TYPE "CallBackState" AS ENUM ('waiting', 'done', 'unreachable', 'cancelled');

-- CreateEnum
CREATE TYPE "AppointmentPlace" AS ENUM ('office', 'home', 'partnerOffice', 'phone', 'other');

-- CreateEnum
CREATE TYPE "AppointmentState" AS ENUM ('planned', 'confirmed', 'unconfirmed', 'held', 'noShow', 'cancelledByClient', 'cancelledByWorker');

-- CreateEnum
CREATE TYPE "AccessOutcome" AS ENUM ('permit', 'deny');

-- CreateEnum
CREATE TYPE "RecognitionState" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('problem', 'resource');

-- CreateEnum
CREATE TYPE "FindingSource" AS ENUM ('client', 'family', 'neighbour', 'institution', 'observation');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('resources', 'terms', 'cooperation');

-- CreateEnum
CREATE TYPE "CertificateScope" AS ENUM ('person', 'household', 'both');

-- CreateEnum
CREATE TYPE "CertificateBasis" AS ENUM ('referral', 'workersInitiative', 'clientsRequest');

-- CreateEnum
CREATE TYPE "CooperationForm" AS ENUM ('socialWork', 'otherSpecialist');

-- CreateEnum
CREATE TYPE "TaskOwner" AS ENUM ('client', 'socialWorker', 'together', 'familyMember', 'institution');

-- CreateEnum
CREATE TYPE "TaskState" AS ENUM ('planned', 'done', 'notDone', 'changed');

-- CreateEnum
CREATE TYPE "ActionContact" AS ENUM ('direct', 'indirect');

-- CreateEnum
CREATE TYPE "InformationCategory" AS ENUM ('unmetNeeds', 'benefitsNotUsedForPurpose', 'wasteOfResources', 'incomeChange', 'other');

-- CreateEnum
CREATE TYPE "CentreKind" AS ENUM ('ops', 'mops', 'mopr', 'pcpr');

-- CreateEnum
CREATE TYPE "ResponsibilityVariant" AS ENUM ('concentrated', 'dispersed');

-- CreateEnum
CREATE TYPE "SocialWorkerRole" AS ENUM ('larger', 'smaller');

-- CreateEnum
CREATE TYPE "PositionKind" AS ENUM ('informationWorker', 'benefitsWorker', 'socialWorker', 'seniorSocialWorker', 'consultant', 'supervisor', 'familyAssistant', 'crisisWorker', 'careOrganiser', 'servicesCoordinator', 'contractingSpecialist', 'procurementSpecialist', 'ngoSpecialist', 'paymentsClerk', 'financeWorker', 'teamLeader', 'director', 'deputyDirector', 'cityDepartmentHead', 'fosterCareCoordinator', 'fosterCareOrganiser', 'administrator', 'dataProtectionOfficer');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('active', 'blocked');

-- CreateEnum
CREATE TYPE "AuthorisationKind" AS ENUM ('signBenefitDecisions', 'signCertificates');

-- CreateTable
CREATE TABLE "informing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "informed_on" DATE NOT NULL,
    "expectations" TEXT NOT NULL,
    "about_benefits" BOOLEAN NOT NULL,
    "about_procedure" BOOLEAN NOT NULL,
    "about_duties" BOOLEAN NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "informing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proceeding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "informing_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "benefit" "BenefitKind" NOT NULL,
    "state" "ProceedingState" NOT NULL DEFAULT 'applied',
    "applied_on" DATE NOT NULL,
    "channel" "ApplicationChannel" NOT NULL,
    "request" TEXT NOT NULL,
    "requested_amount" INTEGER,
    "purpose" TEXT,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "complicated" BOOLEAN NOT NULL DEFAULT false,
    "due_on" DATE NOT NULL,
    "interview_due_on" DATE NOT NULL,
    "worker_id" UUID NOT NULL,
    "withdrawn_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_suspension" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "term_suspension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_extension" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "previous_due_on" DATE NOT NULL,
    "new_due_on" DATE NOT NULL,
    "file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "term_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "proceeding_id" UUID NOT NULL,
    "part" "InterviewPart" NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "rendered" JSONB,
    "state" "InterviewState" NOT NULL DEFAULT 'draft',
    "visited_on" DATE,
    "joint_visit" BOOLEAN NOT NULL DEFAULT false,
    "previous_id" UUID,
    "submitted_at" TIMESTAMPTZ(6),
    "file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "examination_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "answer" "ExaminationAnswer",
    "justification" TEXT NOT NULL DEFAULT '',
    "certificate_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "examination_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "benefits_file_id" UUID NOT NULL,
    "social_work_file_id" UUID,
    "person_id" UUID NOT NULL,
    "aims" TEXT[],
    "to_user_id" UUID,
    "to_district_id" UUID,
    "issued_on" DATE NOT NULL,
    "contact_by" DATE NOT NULL,
    "state" "ReferralState" NOT NULL DEFAULT 'issued',
    "outcome_note" TEXT,
    "file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "income_line" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "gross" INTEGER NOT NULL,
    "tax" INTEGER NOT NULL DEFAULT 0,
    "social_contribution" INTEGER NOT NULL DEFAULT 0,
    "health_contribution" INTEGER NOT NULL DEFAULT 0,
    "alimony_paid" INTEGER NOT NULL DEFAULT 0,
    "hectares" DECIMAL(8,4),
    "evidence_id" UUID,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "income_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "number" TEXT,
    "kind" "DecisionKind" NOT NULL,
    "benefit" "BenefitKind" NOT NULL,
    "state" "DecisionState" NOT NULL DEFAULT 'draft',
    "amount" INTEGER,
    "period_from" DATE,
    "period_to" DATE,
    "purpose" TEXT,
    "payment_method" "PaymentMethod",
    "bank_account" TEXT,
    "legal_basis" TEXT NOT NULL,
    "ruling" TEXT NOT NULL,
    "factual_reasons" TEXT NOT NULL,
    "legal_reasons" TEXT NOT NULL,
    "instruction" TEXT NOT NULL,
    "fully_granted" BOOLEAN NOT NULL DEFAULT false,
    "facts" JSONB NOT NULL,
    "thresholds" JSONB NOT NULL,
    "template_id" TEXT NOT NULL,
    "template_version" INTEGER NOT NULL,
    "drafted_by" UUID NOT NULL,
    "return_reason" TEXT,
    "signed_by" UUID,
    "signed_at" TIMESTAMPTZ(6),
    "decided_on" DATE,
    "authorisation_id" UUID,
    "file_id" UUID,
    "delivery_channel" "DeliveryChannel",
    "sent_on" DATE,
    "delivered_on" DATE,
    "delivery_fiction" BOOLEAN NOT NULL DEFAULT false,
    "delivery_proof" TEXT,
    "appeal_due_on" DATE,
    "appeal_waived_on" DATE,
    "in_force_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "FileKind" NOT NULL,
    "person_id" UUID NOT NULL,
    "household_id" UUID,
    "lead_id" UUID,
    "substitute_id" UUID,
    "team_id" UUID,
    "district_id" UUID,
    "contact_id" UUID,
    "state" "FileState" NOT NULL DEFAULT 'open',
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "close_reason" TEXT,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "standard" TEXT,
    "main_problem" TEXT,
    "entry_reason" TEXT,
    "cooperation" TEXT,
    "explained_rules_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_assignment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "file_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "pesel" TEXT,
    "no_pesel_reason" "NoPeselReason",
    "first_name" TEXT NOT NULL,
    "second_name" TEXT,
    "last_name" TEXT NOT NULL,
    "family_name" TEXT,
    "born_on" DATE,
    "sex" "Sex",
    "citizenship" TEXT NOT NULL DEFAULT 'polskie',
    "document_kind" "IdentityDocumentKind",
    "document_number" TEXT,
    "phone" TEXT,
    "phone_digits" TEXT,
    "email" TEXT,
    "electronic_address" TEXT,
    "homeless" BOOLEAN NOT NULL DEFAULT false,
    "died_on" DATE,
    "name_folded" TEXT NOT NULL,
    "merged_into_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_address" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "kind" "AddressKind" NOT NULL,
    "street" TEXT,
    "house" TEXT NOT NULL,
    "flat" TEXT,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "teryt" TEXT,
    "district_id" UUID,
    "folded" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "person_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "district_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "household_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" "HouseholdRelation" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "leave_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "household_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_relation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "kind" "PersonRelationKind" NOT NULL,
    "related_person_id" UUID,
    "related_name" TEXT,
    "contact" TEXT,
    "basis" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "person_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "not_duplicate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "not_duplicate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_merge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "moved" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    "undone_at" TIMESTAMPTZ(6),
    "undone_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" SERIAL NOT NULL,
    "person_id" UUID,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "channel" "ContactChannel" NOT NULL,
    "reporter_kind" "ReporterKind" NOT NULL DEFAULT 'self',
    "reporter_name" TEXT,
    "reporter_contact" TEXT,
    "contacted_at" TIMESTAMPTZ(6) NOT NULL,
    "problems" TEXT[],
    "need" "ContactNeed",
    "description" TEXT NOT NULL DEFAULT '',
    "information_given" TEXT[],
    "papers_to_bring" TEXT[],
    "result" "ContactResult",
    "institution" TEXT,
    "override_reason" TEXT,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "explained_two_workers" BOOLEAN NOT NULL DEFAULT false,
    "district_id" UUID,
    "state" "ContactState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_back" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contact_id" UUID NOT NULL,
    "phone" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "CallBackState" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "call_back_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_hours" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "start_minute" INTEGER NOT NULL,
    "end_minute" INTEGER NOT NULL,
    "slot_minutes" INTEGER NOT NULL DEFAULT 30,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "work_hours_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "person_id" UUID,
    "contact_id" UUID,
    "joint_id" UUID,
    "starts_at" TIMESTAMPTZ(6) NOT NULL,
    "ends_at" TIMESTAMPTZ(6) NOT NULL,
    "place" "AppointmentPlace" NOT NULL DEFAULT 'office',
    "purpose" TEXT NOT NULL,
    "state" "AppointmentState" NOT NULL DEFAULT 'planned',
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID NOT NULL,
    "position_id" UUID,
    "command" TEXT NOT NULL,
    "person_id" UUID,
    "subject_type" TEXT,
    "subject_id" UUID,
    "summary" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "row_change" (
    "id" BIGSERIAL NOT NULL,
    "audit_entry_id" UUID NOT NULL,
    "table_name" TEXT NOT NULL,
    "row_id" TEXT,
    "operation" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "row_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID NOT NULL,
    "position_id" UUID,
    "operation" TEXT NOT NULL,
    "outcome" "AccessOutcome" NOT NULL,
    "person_id" UUID,
    "subject_type" TEXT,
    "subject_id" UUID,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "audit_seq_to" BIGINT NOT NULL,
    "access_id_to" BIGINT NOT NULL,
    "entries" BIGINT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "command" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "result" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "owner_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "background_result" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "failed" BOOLEAN NOT NULL DEFAULT false,
    "file_sha256" TEXT,
    "file_name" TEXT,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(6),
    "seen_at" TIMESTAMPTZ(6),

    CONSTRAINT "background_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),
    "end_reason" TEXT,
    "device" TEXT,

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "login_hash" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_counter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "symbol" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_counter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statutory_override" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "value" DECIMAL(14,4) NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "statutory_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "state_change" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "person_id" UUID,
    "transition" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "position_id" UUID,
    "note" TEXT,

    CONSTRAINT "state_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(6),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "questionnaire_id" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "rendered" JSONB,
    "summary" TEXT NOT NULL DEFAULT '',
    "state" "RecognitionState" NOT NULL DEFAULT 'open',
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_sitting" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recognition_id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "person_ids" UUID[],
    "others" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "recognition_sitting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_finding" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recognition_id" UUID NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "category" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "client_words" TEXT,
    "source" "FindingSource" NOT NULL,
    "main" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "recognition_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "CertificateKind" NOT NULL,
    "referral_id" UUID,
    "basis" "CertificateBasis" NOT NULL,
    "client_informed_on" DATE NOT NULL,
    "scope" "CertificateScope" NOT NULL,
    "affirmative" BOOLEAN NOT NULL,
    "terms_id" UUID,
    "month" TEXT,
    "by_specialist" TEXT,
    "place" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "signed_by" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(6) NOT NULL,
    "file_id" UUID,
    "read_at" TIMESTAMPTZ(6),
    "read_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperation_terms" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "previous_id" UUID,
    "form" "CooperationForm" NOT NULL,
    "specialist" TEXT,
    "scope" "CertificateScope" NOT NULL,
    "agreed_on" DATE NOT NULL,
    "goals" TEXT NOT NULL,
    "client_words" TEXT,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "cooperation_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cooperation_task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "terms_id" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "owner" "TaskOwner" NOT NULL,
    "due_on" DATE,
    "state" "TaskState" NOT NULL DEFAULT 'planned',
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "cooperation_task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_contract" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "goals" TEXT NOT NULL,
    "provisions" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "social_contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benefit_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contract_id" UUID NOT NULL,
    "case_file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "file_id" UUID,
    "read_at" TIMESTAMPTZ(6),
    "read_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "benefit_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_kind" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "action_kind_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "social_work_action" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "kind_id" UUID NOT NULL,
    "contact" "ActionContact" NOT NULL,
    "done_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "place" TEXT,
    "person_ids" UUID[],
    "note" TEXT NOT NULL DEFAULT '',
    "next_step" TEXT,
    "next_step_on" DATE,
    "corrects_id" UUID,
    "worker_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "social_work_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_private_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "action_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "action_private_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "other_information" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "proceeding_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "category" "InformationCategory" NOT NULL,
    "description" TEXT NOT NULL,
    "found_on" DATE NOT NULL,
    "client_informed_on" DATE,
    "not_informed_reason" TEXT,
    "file_id" UUID,
    "read_at" TIMESTAMPTZ(6),
    "read_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "other_information_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "single" BOOLEAN NOT NULL DEFAULT true,
    "kind" "CentreKind" NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "authority_name" TEXT NOT NULL,
    "appeal_body" TEXT NOT NULL,
    "unit_symbol" TEXT NOT NULL,
    "case_number_pattern" TEXT NOT NULL,
    "responsibility_variant" "ResponsibilityVariant" NOT NULL,
    "social_worker_role" "SocialWorkerRole" NOT NULL DEFAULT 'larger',
    "mixed_mode" BOOLEAN NOT NULL DEFAULT false,
    "inhabitants" INTEGER,
    "social_worker_norm" INTEGER NOT NULL DEFAULT 20,
    "violence_norm" INTEGER NOT NULL DEFAULT 17,
    "benefits_worker_norm" INTEGER NOT NULL DEFAULT 80,
    "monthly_certificate_due_day" INTEGER NOT NULL DEFAULT 10,
    "referral_contact_days" INTEGER NOT NULL DEFAULT 7,
    "call_back_days" INTEGER NOT NULL DEFAULT 14,
    "totp_required" BOOLEAN NOT NULL DEFAULT false,
    "training_copy" BOOLEAN NOT NULL DEFAULT false,
    "logo_file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district_street" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "district_id" UUID NOT NULL,
    "street" TEXT NOT NULL,
    "street_folded" TEXT NOT NULL,
    "house_from" INTEGER,
    "house_to" INTEGER,

    CONSTRAINT "district_street_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "login" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "room" TEXT,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "totp_secret" TEXT,
    "status" "UserStatus" NOT NULL DEFAULT 'active',
    "locked_until" TIMESTAMPTZ(6),
    "preferences" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "kind" "PositionKind" NOT NULL,
    "team_id" UUID,
    "fte" DECIMAL(3,2) NOT NULL DEFAULT 1,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position_district" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "position_id" UUID NOT NULL,
    "district_id" UUID NOT NULL,

    CONSTRAINT "position_district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "kind" "AuthorisationKind" NOT NULL,
    "document_number" TEXT NOT NULL,
    "on_behalf_of" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "authorisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "substitute_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "informing_case_file_id_idx" ON "informing"("case_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "proceeding_case_number_key" ON "proceeding"("case_number");

-- CreateIndex
CREATE INDEX "proceeding_case_file_id_idx" ON "proceeding"("case_file_id");

-- CreateIndex
CREATE INDEX "proceeding_person_id_idx" ON "proceeding"("person_id");

-- CreateIndex
CREATE INDEX "proceeding_state_due_on_idx" ON "proceeding"("state", "due_on");

-- CreateIndex
CREATE INDEX "proceeding_worker_id_state_due_on_idx" ON "proceeding"("worker_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "proceeding_applied_on_id_idx" ON "proceeding"("applied_on" DESC, "id");

-- CreateIndex
CREATE INDEX "proceeding_case_number_trgm" ON "proceeding" USING GIN ("case_number" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "term_suspension_proceeding_id_idx" ON "term_suspension"("proceeding_id");

-- CreateIndex
CREATE INDEX "term_extension_proceeding_id_idx" ON "term_extension"("proceeding_id");

-- CreateIndex
CREATE INDEX "interview_proceeding_id_idx" ON "interview"("proceeding_id");

-- CreateIndex
CREATE INDEX "interview_case_file_id_submitted_at_idx" ON "interview"("case_file_id", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "examination_item_proceeding_id_code_key" ON "examination_item"("proceeding_id", "code");

-- CreateIndex
CREATE INDEX "referral_proceeding_id_idx" ON "referral"("proceeding_id");

-- CreateIndex
CREATE INDEX "referral_to_user_id_state_idx" ON "referral"("to_user_id", "state");

-- CreateIndex
CREATE INDEX "referral_to_district_id_state_idx" ON "referral"("to_district_id", "state");

-- CreateIndex
CREATE INDEX "referral_social_work_file_id_idx" ON "referral"("social_work_file_id");

-- CreateIndex
CREATE INDEX "evidence_proceeding_id_idx" ON "evidence"("proceeding_id");

-- CreateIndex
CREATE INDEX "income_line_proceeding_id_idx" ON "income_line"("proceeding_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_number_key" ON "decision"("number");

-- CreateIndex
CREATE INDEX "decision_proceeding_id_idx" ON "decision"("proceeding_id");

-- CreateIndex
CREATE INDEX "decision_person_id_decided_on_idx" ON "decision"("person_id", "decided_on" DESC);

-- CreateIndex
CREATE INDEX "decision_state_created_at_idx" ON "decision"("state", "created_at");

-- CreateIndex
CREATE INDEX "decision_decided_on_id_idx" ON "decision"("decided_on" DESC, "id");

-- CreateIndex
CREATE INDEX "case_file_person_id_kind_idx" ON "case_file"("person_id", "kind");

-- CreateIndex
CREATE INDEX "case_file_lead_id_state_kind_idx" ON "case_file"("lead_id", "state", "kind");

-- CreateIndex
CREATE INDEX "case_file_kind_state_district_id_idx" ON "case_file"("kind", "state", "district_id");

-- CreateIndex
CREATE INDEX "case_file_household_id_idx" ON "case_file"("household_id");

-- CreateIndex
CREATE INDEX "file_assignment_case_file_id_idx" ON "file_assignment"("case_file_id");

-- CreateIndex
CREATE INDEX "person_name_folded_trgm" ON "person" USING GIN ("name_folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "person_phone_digits_idx" ON "person"("phone_digits");

-- CreateIndex
CREATE INDEX "person_born_on_idx" ON "person"("born_on");

-- CreateIndex
CREATE INDEX "person_last_name_first_name_id_idx" ON "person"("last_name", "first_name", "id");

-- CreateIndex
CREATE INDEX "person_address_person_id_kind_idx" ON "person_address"("person_id", "kind");

-- CreateIndex
CREATE INDEX "person_address_folded_trgm" ON "person_address" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "household_district_id_idx" ON "household"("district_id");

-- CreateIndex
CREATE INDEX "household_member_household_id_idx" ON "household_member"("household_id");

-- CreateIndex
CREATE INDEX "household_member_person_id_idx" ON "household_member"("person_id");

-- CreateIndex
CREATE INDEX "person_relation_person_id_idx" ON "person_relation"("person_id");

-- CreateIndex
CREATE INDEX "person_relation_related_person_id_idx" ON "person_relation"("related_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "not_duplicate_lower_id_higher_id_key" ON "not_duplicate"("lower_id", "higher_id");

-- CreateIndex
CREATE INDEX "person_merge_kept_id_idx" ON "person_merge"("kept_id");

-- CreateIndex
CREATE INDEX "person_merge_merged_id_idx" ON "person_merge"("merged_id");

-- CreateIndex
CREATE INDEX "contact_person_id_idx" ON "contact"("person_id");

-- CreateIndex
CREATE INDEX "contact_state_contacted_at_idx" ON "contact"("state", "contacted_at" DESC);

-- CreateIndex
CREATE INDEX "contact_contacted_at_id_idx" ON "contact"("contacted_at" DESC, "id");

-- CreateIndex
CREATE INDEX "contact_created_by_contacted_at_idx" ON "contact"("created_by", "contacted_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "contact_number_key" ON "contact"("number");

-- CreateIndex
CREATE INDEX "call_back_responsible_id_state_due_on_idx" ON "call_back"("responsible_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "call_back_state_due_on_idx" ON "call_back"("state", "due_on");

-- CreateIndex
CREATE INDEX "work_hours_user_id_weekday_idx" ON "work_hours"("user_id", "weekday");

-- CreateIndex
CREATE INDEX "appointment_user_id_starts_at_idx" ON "appointment"("user_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_person_id_starts_at_idx" ON "appointment"("person_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_starts_at_idx" ON "appointment"("starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_seq_key" ON "audit_entry"("seq");

-- CreateIndex
CREATE INDEX "audit_entry_person_id_seq_idx" ON "audit_entry"("person_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_seq_idx" ON "audit_entry"("subject_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_seq_idx" ON "audit_entry"("actor_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "row_change_audit_entry_id_idx" ON "row_change"("audit_entry_id");

-- CreateIndex
CREATE INDEX "row_change_table_name_row_id_idx" ON "row_change"("table_name", "row_id");

-- CreateIndex
CREATE INDEX "access_log_person_id_at_idx" ON "access_log"("person_id", "at" DESC);

-- CreateIndex
CREATE INDEX "access_log_actor_id_at_idx" ON "access_log"("actor_id", "at" DESC);

-- CreateIndex
CREATE INDEX "access_log_at_idx" ON "access_log"("at" DESC);

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "draft_saved_at_idx" ON "draft"("saved_at");

-- CreateIndex
CREATE UNIQUE INDEX "draft_owner_id_form_subject_key" ON "draft"("owner_id", "form", "subject");

-- CreateIndex
CREATE INDEX "stored_file_person_id_idx" ON "stored_file"("person_id");

-- CreateIndex
CREATE INDEX "background_result_owner_id_created_at_idx" ON "background_result"("owner_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "user_session_user_id_last_seen_at_idx" ON "user_session"("user_id", "last_seen_at" DESC);

-- CreateIndex
CREATE INDEX "sign_in_attempt_login_hash_at_idx" ON "sign_in_attempt"("login_hash", "at" DESC);

-- CreateIndex
CREATE INDEX "sign_in_attempt_source_hash_at_idx" ON "sign_in_attempt"("source_hash", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "number_counter_symbol_year_key" ON "number_counter"("symbol", "year");

-- CreateIndex
CREATE UNIQUE INDEX "statutory_override_key_valid_from_key" ON "statutory_override"("key", "valid_from");

-- CreateIndex
CREATE INDEX "state_change_subject_id_id_idx" ON "state_change"("subject_id", "id");

-- CreateIndex
CREATE INDEX "state_change_person_id_id_idx" ON "state_change"("person_id", "id");

-- CreateIndex
CREATE INDEX "notice_user_id_read_at_created_at_idx" ON "notice"("user_id", "read_at", "created_at" DESC);

-- CreateIndex
CREATE INDEX "notice_subject_id_idx" ON "notice"("subject_id");

-- CreateIndex
CREATE INDEX "recognition_case_file_id_idx" ON "recognition"("case_file_id");

-- CreateIndex
CREATE INDEX "recognition_sitting_recognition_id_idx" ON "recognition_sitting"("recognition_id");

-- CreateIndex
CREATE INDEX "recognition_finding_recognition_id_idx" ON "recognition_finding"("recognition_id");

-- CreateIndex
CREATE INDEX "certificate_case_file_id_kind_issued_on_idx" ON "certificate"("case_file_id", "kind", "issued_on" DESC);

-- CreateIndex
CREATE INDEX "certificate_person_id_kind_issued_on_idx" ON "certificate"("person_id", "kind", "issued_on" DESC);

-- CreateIndex
CREATE INDEX "cooperation_terms_case_file_id_agreed_on_idx" ON "cooperation_terms"("case_file_id", "agreed_on" DESC);

-- CreateIndex
CREATE INDEX "cooperation_task_terms_id_idx" ON "cooperation_task"("terms_id");

-- CreateIndex
CREATE INDEX "social_contract_case_file_id_idx" ON "social_contract"("case_file_id");

-- CreateIndex
CREATE INDEX "benefit_request_contract_id_idx" ON "benefit_request"("contract_id");

-- CreateIndex
CREATE INDEX "benefit_request_person_id_idx" ON "benefit_request"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_kind_code_key" ON "action_kind"("code");

-- CreateIndex
CREATE UNIQUE INDEX "social_work_action_corrects_id_key" ON "social_work_action"("corrects_id");

-- CreateIndex
CREATE INDEX "social_work_action_case_file_id_done_on_id_idx" ON "social_work_action"("case_file_id", "done_on" DESC, "id");

-- CreateIndex
CREATE INDEX "social_work_action_worker_id_done_on_idx" ON "social_work_action"("worker_id", "done_on" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "action_private_note_action_id_key" ON "action_private_note"("action_id");

-- CreateIndex
CREATE INDEX "other_information_case_file_id_idx" ON "other_information"("case_file_id");

-- CreateIndex
CREATE INDEX "other_information_proceeding_id_idx" ON "other_information"("proceeding_id");

-- CreateIndex
CREATE UNIQUE INDEX "centre_single_key" ON "centre"("single");

-- CreateIndex
CREATE UNIQUE INDEX "district_name_key" ON "district"("name");

-- CreateIndex
CREATE INDEX "district_street_street_folded_idx" ON "district_street"("street_folded");

-- CreateIndex
CREATE UNIQUE INDEX "team_name_key" ON "team"("name");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_login_key" ON "app_user"("login");

-- CreateIndex
CREATE INDEX "position_user_id_idx" ON "position"("user_id");

-- CreateIndex
CREATE INDEX "position_kind_valid_to_idx" ON "position"("kind", "valid_to");

-- CreateIndex
CREATE UNIQUE INDEX "position_district_position_id_district_id_key" ON "position_district"("position_id", "district_id");

-- CreateIndex
CREATE INDEX "authorisation_user_id_idx" ON "authorisation"("user_id");

-- CreateIndex
CREATE INDEX "absence_user_id_valid_from_idx" ON "absence"("user_id", "valid_from");

-- AddForeignKey
ALTER TABLE "informing" ADD CONSTRAINT "informing_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proceeding" ADD CONSTRAINT "proceeding_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_suspension" ADD CONSTRAINT "term_suspension_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_extension" ADD CONSTRAINT "term_extension_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "examination_item" ADD CONSTRAINT "examination_item_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_benefits_file_id_fkey" FOREIGN KEY ("benefits_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_social_work_file_id_fkey" FOREIGN KEY ("social_work_file_id") REFERENCES "case_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "income_line" ADD CONSTRAINT "income_line_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_assignment" ADD CONSTRAINT "file_assignment_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_address" ADD CONSTRAINT "person_address_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_household_id_fkey" FOREIGN KEY ("household_id") REFERENCES "household"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_related_person_id_fkey" FOREIGN KEY ("related_person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_back" ADD CONSTRAINT "call_back_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_hours" ADD CONSTRAINT "work_hours_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "row_change" ADD CONSTRAINT "row_change_audit_entry_id_fkey" FOREIGN KEY ("audit_entry_id") REFERENCES "audit_entry"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_sitting" ADD CONSTRAINT "recognition_sitting_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_finding" ADD CONSTRAINT "recognition_finding_recognition_id_fkey" FOREIGN KEY ("recognition_id") REFERENCES "recognition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_terms_id_fkey" FOREIGN KEY ("terms_id") REFERENCES "cooperation_terms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperation_terms" ADD CONSTRAINT "cooperation_terms_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cooperation_task" ADD CONSTRAINT "cooperation_task_terms_id_fkey" FOREIGN KEY ("terms_id") REFERENCES "cooperation_terms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_contract" ADD CONSTRAINT "social_contract_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benefit_request" ADD CONSTRAINT "benefit_request_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "social_contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_work_action" ADD CONSTRAINT "social_work_action_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "social_work_action" ADD CONSTRAINT "social_work_action_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "action_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_private_note" ADD CONSTRAINT "action_private_note_action_id_fkey" FOREIGN KEY ("action_id") REFERENCES "social_work_action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_information" ADD CONSTRAINT "other_information_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "other_information" ADD CONSTRAINT "other_information_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_street" ADD CONSTRAINT "district_street_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_district" ADD CONSTRAINT "position_district_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position_district" ADD CONSTRAINT "position_district_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


package org.teranga.platform.identity;

import java.util.EnumSet;
import java.util.Set;

/** The permissions of a person at one association; {@link Role} says who has which. */
public enum Permission {
    /** See offers and who offers. */
    OFFERS_READ,
    /** Change, close and annotate offers. */
    OFFERS_WRITE,
    /** See the needs of households. */
    NEEDS_READ,
    /** See that a child alone has asked, and tell the authorities; administrators only while the association has no lead. */
    MINORS_READ,
    /** Change and close needs. */
    NEEDS_WRITE,
    /** State a need, for oneself or for a household. */
    NEED_CREATE,
    /** Enter needs for households of the partner one works for, and see those alone, and of them how far each is. */
    NEEDS_REFER,
    /** Agree with partners, invite their caseworkers, end it; open offers and needs to other associations. */
    PARTNERS_LEAD,
    /** Bring offers and needs from a spreadsheet. */
    IMPORT,
    /** Read and answer what people write to the team. */
    MESSAGES,
    /** Work on files: claim them, hand them over, note what happened. */
    FILES_WORK,
    /** Read safety notes in files. */
    SAFETY_READ,
    /** Start a run of the matching. */
    RUN_START,
    /** Read a plan and its reasons. */
    RUN_READ,
    /** Propose that a household goes to an offer. */
    PLACEMENT_PROPOSE,
    /** Approve, as the second member of staff, what another proposed. */
    PLACEMENT_APPROVE,
    /** Read the matching rules, why they are so, and what they were. */
    RULES_READ,
    /** Change, try, publish and roll back the matching rules. */
    RULES_EDIT,
    /** Read, write and try what is asked of whom before a placement, and publish what another person wrote. */
    POLICY_EDIT,
    /** Invite members, give and take their roles. */
    MEMBERS_MANAGE,
    /** Change what the association shows and how it works. */
    SETTINGS_EDIT,
    /** Record that a person has shown a check, a course or a charter. */
    QUALIFICATIONS_GRANT,
    /** See rights pages as they are being written, and how far they are in each language. */
    RIGHTS_READ,
    /** Write rights pages; another person publishes them. */
    RIGHTS_WRITE,
    /** Translate rights pages into the languages that one's membership names. */
    RIGHTS_TRANSLATE,
    /** Check rights pages that somebody else wrote, publish them, say that they are still right. */
    RIGHTS_REVIEW,
    /** Order rights pages, adopt and retire them, and what stands around them: places, dates, languages. */
    RIGHTS_EDIT,
    /** Read and answer what readers of rights pages ask and say. */
    RIGHTS_ANSWER,
    /** Take part in training. */
    COURSES_READ,
    /** Write courses and their questions, adopt and publish them. */
    COURSES_WRITE,
    /** Translate courses into the languages that one's membership names. */
    COURSES_TRANSLATE,
    /** Lead meetings, mark what people write, see how far each has come. */
    COURSES_LEAD,
    /** Take everything of the association along, or end it. */
    TRANSFER,
    /** Ask that a person be erased, which another confirms; keep a file from being erased. */
    PERSONS_ERASE,
    /** Read the audit trail. */
    AUDIT_READ,
    /** See and change one's own file. */
    OWN_FILE,
    /** Open, suspend, resume and erase associations: on the platform's own host only, and no role of an association gives it. */
    OPERATE_PLATFORM;

    /**
     * What a program's key can have at most: reading, bringing facts, proposing, computing. Nothing by which somebody consents, decides,
     * approves, grants, or gets more rights. What of it changes something is {@link OpenToPrograms} besides.
     */
    public static Set<Permission> ofPrograms() {
        return EnumSet.of(
                OFFERS_READ,
                OFFERS_WRITE,
                NEEDS_READ,
                NEEDS_WRITE,
                NEED_CREATE,
                IMPORT,
                RUN_START,
                RUN_READ,
                RULES_READ,
                RULES_EDIT,
                PLACEMENT_PROPOSE,
                COURSES_READ,
                AUDIT_READ);
    }
}

package org.teranga.platform.identity;

import static org.teranga.platform.identity.Permission.AUDIT_READ;
import static org.teranga.platform.identity.Permission.COURSES_LEAD;
import static org.teranga.platform.identity.Permission.COURSES_READ;
import static org.teranga.platform.identity.Permission.COURSES_TRANSLATE;
import static org.teranga.platform.identity.Permission.COURSES_WRITE;
import static org.teranga.platform.identity.Permission.FILES_WORK;
import static org.teranga.platform.identity.Permission.IMPORT;
import static org.teranga.platform.identity.Permission.MEMBERS_MANAGE;
import static org.teranga.platform.identity.Permission.MESSAGES;
import static org.teranga.platform.identity.Permission.MINORS_READ;
import static org.teranga.platform.identity.Permission.NEEDS_READ;
import static org.teranga.platform.identity.Permission.NEEDS_REFER;
import static org.teranga.platform.identity.Permission.NEEDS_WRITE;
import static org.teranga.platform.identity.Permission.NEED_CREATE;
import static org.teranga.platform.identity.Permission.OFFERS_READ;
import static org.teranga.platform.identity.Permission.OFFERS_WRITE;
import static org.teranga.platform.identity.Permission.OWN_FILE;
import static org.teranga.platform.identity.Permission.PARTNERS_LEAD;
import static org.teranga.platform.identity.Permission.PERSONS_ERASE;
import static org.teranga.platform.identity.Permission.PLACEMENT_APPROVE;
import static org.teranga.platform.identity.Permission.PLACEMENT_PROPOSE;
import static org.teranga.platform.identity.Permission.POLICY_EDIT;
import static org.teranga.platform.identity.Permission.QUALIFICATIONS_GRANT;
import static org.teranga.platform.identity.Permission.RIGHTS_ANSWER;
import static org.teranga.platform.identity.Permission.RIGHTS_EDIT;
import static org.teranga.platform.identity.Permission.RIGHTS_READ;
import static org.teranga.platform.identity.Permission.RIGHTS_REVIEW;
import static org.teranga.platform.identity.Permission.RIGHTS_TRANSLATE;
import static org.teranga.platform.identity.Permission.RIGHTS_WRITE;
import static org.teranga.platform.identity.Permission.RULES_EDIT;
import static org.teranga.platform.identity.Permission.RULES_READ;
import static org.teranga.platform.identity.Permission.RUN_READ;
import static org.teranga.platform.identity.Permission.RUN_START;
import static org.teranga.platform.identity.Permission.SAFETY_READ;
import static org.teranga.platform.identity.Permission.SETTINGS_EDIT;
import static org.teranga.platform.identity.Permission.TRANSFER;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The roles of a person at one association. A person may have several; this is the one place that says what each of them may do. An
 * administrator sees no household: who is both gets both roles.
 */
public enum Role {
    /** Runs the association: its members, rules and settings. */
    ADMIN(
            IMPORT,
            OFFERS_READ,
            MINORS_READ,
            RULES_READ,
            RULES_EDIT,
            POLICY_EDIT,
            MEMBERS_MANAGE,
            SETTINGS_EDIT,
            QUALIFICATIONS_GRANT,
            RIGHTS_READ,
            RIGHTS_EDIT,
            COURSES_WRITE,
            COURSES_LEAD,
            TRANSFER,
            AUDIT_READ),
    /** Answers offers and needs, and brings them together. */
    CASEWORKER(
            OFFERS_READ,
            OFFERS_WRITE,
            NEEDS_READ,
            NEEDS_WRITE,
            NEED_CREATE,
            IMPORT,
            MESSAGES,
            FILES_WORK,
            RUN_START,
            RUN_READ,
            RULES_READ,
            PLACEMENT_PROPOSE,
            PLACEMENT_APPROVE,
            QUALIFICATIONS_GRANT,
            RIGHTS_READ,
            RIGHTS_ANSWER),
    /** Answers for safeguarding. */
    LEAD(
            OFFERS_READ,
            OFFERS_WRITE,
            NEEDS_READ,
            PARTNERS_LEAD,
            MINORS_READ,
            MESSAGES,
            FILES_WORK,
            SAFETY_READ,
            RUN_READ,
            RULES_READ,
            POLICY_EDIT,
            PLACEMENT_APPROVE,
            QUALIFICATIONS_GRANT,
            PERSONS_ERASE,
            AUDIT_READ),
    /** Checks what rights pages say, and puts them in order. */
    JURIST(RIGHTS_READ, RIGHTS_WRITE, RIGHTS_REVIEW, RIGHTS_EDIT, RIGHTS_ANSWER),
    /** Writes rights pages. */
    AUTHOR(RIGHTS_READ, RIGHTS_WRITE),
    /** Translates them. */
    TRANSLATOR(RIGHTS_READ, RIGHTS_TRANSLATE, COURSES_TRANSLATE),
    /** Teaches courses and leads meetings. */
    TRAINER(QUALIFICATIONS_GRANT, COURSES_WRITE, COURSES_TRANSLATE, COURSES_LEAD),
    /** Works for a partner: enters needs for its households, and sees how far those are. Never of the team. */
    REFERRER(NEEDS_REFER),
    /** Offers a room or help. */
    VOLUNTEER,
    /** Was welcomed, and states needs. */
    RESIDENT(NEED_CREATE);

    private final Set<Permission> permissions;

    Role(Permission... own) {
        EnumSet<Permission> all = EnumSet.of(OWN_FILE, COURSES_READ);
        Collections.addAll(all, own);
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** As pages, letters and programs name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it sees or decides what concerns other people: then a password alone does not open the door. */
    public boolean staff() {
        return this != VOLUNTEER && this != RESIDENT;
    }

    /** Whether whoever has it belongs to the association's own team. */
    public boolean ofTeam() {
        return staff() && this != REFERRER;
    }

    /** What this role alone allows. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** What these roles allow together. */
    static Set<Permission> permissions(Set<Role> roles) {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return Collections.unmodifiableSet(all);
    }
}

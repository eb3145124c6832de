package org.teranga.themes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.theme.folder.Theme;

/** Which pages and mails are not in nine languages, and what Java says on those that are. */
final class NotInNine {
    /** For staff and those who open an association, though they wear the layout of everybody. */
    private static final List<String> OF_STAFF = List.of(
            "identity/notice.ftlh",
            "matching/preview/plan.ftlh",
            "platform/mailbox.ftlh",
            "platform/texts.ftlh",
            "rights/outside.ftlh",
            "tenantadmin/departure/proof.ftlh",
            "tenantadmin/member/invitation.ftlh",
            "tenantadmin/onboarding/application.ftlh",
            "tenantadmin/onboarding/applications.ftlh",
            "tenantadmin/onboarding/open.ftlh",
            "tenantadmin/onboarding/question.ftlh",
            "tenantadmin/onboarding/sent.ftlh",
            "mail/application_question.ftl",
            "mail/application_received.ftl",
            "mail/application_refused.ftl",
            "mail/export_asked.ftl",
            "mail/invitation.ftl",
            "mail/member_welcome.ftl",
            "mail/incident_glass.ftl",
            "mail/incident_alert.ftl",
            "mail/minor_alert.ftl",
            "mail/new_password.ftl",
            "mail/operator_act.ftl",
            "mail/outside_review.ftl",
            "mail/rights.ftl",
            "mail/rights_due.ftl",
            "mail/team_opens.ftl",
            "mail/texts_limit.ftl",
            "mail/webhook_stopped.ftl");

    /** Whose sentences are still to be written in all nine: until then they lead to a language of the association. */
    static final List<String> TO_BE_SAID = List.of();

    /** All of these. */
    static final Set<String> TEMPLATES =
            Stream.concat(OF_STAFF.stream(), TO_BE_SAID.stream()).collect(Collectors.toUnmodifiableSet());

    /** How the keys begin of what Java says on pages and in mails of persons, and of what templates name by its kind and its code. */
    private static final List<String> SAID_BY_JAVA = List.of(
            "problem.",
            "nav.offer",
            "nav.need",
            "training.nav",
            "training.part.",
            "training.missing.",
            "training.me",
            "training.title",
            "enrolment.",
            "meeting.nav",
            "meeting.fault.begun",
            "meeting.fault.cancelled",
            "certificate.check.",
            "certificate.criteria",
            "certificate.fault.name",
            "certificate.own.",
            "quiz.",
            "home.figure.",
            "intake.",
            "form.",
            "shown.",
            "channel.",
            "charter.agree_missing",
            "charter.name_missing",
            "charter.newer",
            "answer.",
            "message.",
            "reply.",
            "sms.",
            "people.",
            "how.",
            "rules.protects.",
            "papercode.",
            "helper.",
            "erasure.certain_already",
            "erasure.code_",
            "erasure.no_",
            "erasure.too_many_",
            "erasure.obstacle.hold",
            "erasure.obstacle.home",
            "erasure.obstacle.placement",
            "hostpath.",
            "reference.fault.",
            "reference.refused.",
            "me.own.since",
            "claim.me",
            "minor.refused",
            "minor.too_many",
            "passing.gone",
            "picture.broken",
            "picture.kind",
            "picture.large",
            "picture.missing",
            "picture.pixels",
            "quota.",
            "lane.",
            "visit.fault.choose",
            "condition.",
            "requirement.",
            "composition.");

    /** Of these, what only programs and staff read. */
    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "problem\\.(json|idempotency.*|second_person|own_matter|(title|detail)\\.(406|415))|lane\\.trials");

    private NotInNine() {}

    /** What Java says to persons and this language does not. */
    static Set<String> said(Theme theme, String language) {
        Set<String> missing = byJava(theme);
        missing.removeAll(theme.messages().patterns(language).keySet());
        return missing;
    }

    /** The messages that Java says to persons. */
    static Set<String> byJava(Theme theme) {
        return theme.messages().patterns("fr").keySet().stream()
                .filter(key -> SAID_BY_JAVA.stream().anyMatch(key::startsWith))
                .filter(key -> !OF_PROGRAMS.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

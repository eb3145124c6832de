package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.decision.ConfirmationsView;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.tenantadmin.authority.OwnRightsMail;
import org.teranga.tenantadmin.authority.RightsMail;
import org.teranga.tenantadmin.authority.WaitingRight;
import org.teranga.tenantadmin.member.InviteView;
import org.teranga.tenantadmin.member.MemberView;
import org.teranga.tenantadmin.member.MembersView;
import org.teranga.tenantadmin.member.invitation.InvitationMail;
import org.teranga.tenantadmin.member.invitation.InvitationView;
import org.teranga.tenantadmin.member.invitation.VolunteerMail;
import org.teranga.tenantadmin.member.team.TeamView;
import org.teranga.tenantadmin.trail.TrailView;

/** Members, invitations, and who did what. */
public final class MemberSamples {
    private static final Instant NOON = Instant.parse("2026-11-14T11:00:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";
    private static final String LIST = "/fr/admin/members";
    private static final List<String> ROLES =
            List.of("admin", "caseworker", "lead", "jurist", "author", "translator", "trainer", "volunteer");

    private MemberSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/member/members", "lived-in", members(Map.of(), "invited")),
                new Sample(
                        "tenantadmin/member/members",
                        "none",
                        new MembersView(
                                LIST,
                                query(Map.of("q", "<B.>")),
                                List.of(),
                                0,
                                List.of(),
                                List.of(),
                                List.of(),
                                ROLES,
                                "")),
                new Sample("tenantadmin/member/member", "active", member(false, "roles")),
                new Sample("tenantadmin/member/member", "suspended", member(true, "")),
                new Sample("tenantadmin/member/member", "faulty", faulty()),
                new Sample("tenantadmin/member/remove", "ask", member(false, "")),
                new Sample("tenantadmin/member/remove", "indispensable", faulty()),
                new Sample(
                        "tenantadmin/member/invite",
                        "empty",
                        invite(FilledForm.startingWith(Map.of("language", "fr")))),
                new Sample(
                        "tenantadmin/member/invite", "faulty", invite(fault("email", "Cette adresse est <connue>."))),
                new Sample("tenantadmin/member/invitation", "open", invitation("open", false, FilledForm.EMPTY)),
                new Sample("tenantadmin/member/invitation", "password", invitation("open", true, FilledForm.EMPTY)),
                new Sample(
                        "tenantadmin/member/invitation",
                        "faulty",
                        invitation("open", false, fault("password", "Douze <caractères>."))),
                new Sample("tenantadmin/member/invitation", "done", invitation("done", false, FilledForm.EMPTY)),
                new Sample("tenantadmin/member/invitation", "used", invitation("used", false, FilledForm.EMPTY)),
                new Sample("tenantadmin/member/invitation", "over", invitation("over", false, FilledForm.EMPTY)),
                new Sample("platform/confirmations", "waiting", confirmations()),
                new Sample(
                        "platform/confirmations",
                        "none",
                        new ConfirmationsView("/fr/desk/confirmations", List.of(), List.of(), "confirmed")),
                new Sample("tenantadmin/member/team", "preparing", team(true)),
                new Sample("tenantadmin/member/team", "open", team(false)),
                new Sample("tenantadmin/trail/trail", "lived-in", trail(List.of(row(ID), row("")), 2)),
                new Sample("tenantadmin/trail/trail", "none", trail(List.of(), 0)));
    }

    /** What waits for a second person. */
    public static List<WaitingRight> rights(String page) {
        return List.of(
                new WaitingRight("Inès <B.> aura les rôles.", "Awa <B.>", NOON, page + "/" + ID, true, true),
                new WaitingRight("Zoé sera invitée.", "", NOON, page + "/" + ID, false, false));
    }

    private static ConfirmationsView confirmations() {
        return new ConfirmationsView(
                "/fr/desk/confirmations",
                List.of(act(true, false, ""), act(false, true, ""), act(false, false, "")),
                List.of(act(false, false, "refused"), act(false, true, "lapsed")),
                "");
    }

    private static ConfirmationsView.Row act(boolean mayConfirm, boolean own, String outcome) {
        return new ConfirmationsView.Row(
                UUID.randomUUID(),
                "Inès <B.> aura les rôles.",
                own ? "" : "/fr/admin/members/" + ID,
                own ? "Elle <reprend> le poste." : "",
                own ? "Awa" : "",
                NOON,
                NOON,
                outcome.equals("refused") ? "Zoé" : "",
                outcome.isEmpty() ? null : NOON,
                mayConfirm,
                own,
                outcome);
    }

    public static TeamView team(boolean preparing) {
        return new TeamView(
                people("Inès <B.>"),
                List.of(new TeamView.Row("Zoé", List.of("jurist"))),
                List.of(new TeamView.Key("Site <web>", "Inès <B.>", List.of("offers_read", "import"))),
                preparing);
    }

    public static List<TeamView.Row> people(String name) {
        return List.of(new TeamView.Row(name, List.of("admin", "caseworker")), new TeamView.Row("", List.of("lead")));
    }

    /** The letters about rights of the team. */
    public static List<RightsMail> rightsLetters(String association, String link) {
        List<RightsMail> letters = new ArrayList<>();
        for (String state : List.of("asked", "done")) {
            for (String kind : List.of("member_roles", "member_invite", "member_resume", "member_remove", "api_key")) {
                List<String> rights =
                        kind.equals("api_key") ? List.of("permission.import") : List.of("role.admin", "role.lead");
                letters.add(new RightsMail(association, "Awa", kind, state, "Inès", rights, "Zoé", link));
            }
        }
        letters.add(new RightsMail(association, "", "member_suspend", "taken", "", List.of(), "", link));
        letters.add(new RightsMail(association, "", "member_remove", "taken", "Inès", List.of(), "Zoé", link));
        letters.add(new RightsMail(
                association, "", "roles_taken", "taken_roles", "Inès", List.of("role.lead"), "Zoé", link));
        return letters;
    }

    /** The letters about the reader's own roles. */
    public static List<OwnRightsMail> ownRightsLetters(String association, String link) {
        return List.of(
                new OwnRightsMail(association, "Awa", List.of("role.lead"), List.of(), "Zoé", link),
                new OwnRightsMail(association, "", List.of("role.jurist"), List.of("role.caseworker"), "", link));
    }

    /** The letters with a secret link. */
    public static List<VolunteerMail> volunteerLetters(String association, String link) {
        return List.of(
                new VolunteerMail(
                        association,
                        "Awa",
                        "awa-1",
                        link,
                        NOON,
                        List.of("charter", "ethics_course", "trauma_course"),
                        true),
                new VolunteerMail(association, "", "awa-1", link, NOON, List.of(), true),
                new VolunteerMail(association, "Awa", "awa-1", link, NOON, List.of("ethics_course"), false));
    }

    public static List<InvitationMail> letters(String association, String link) {
        return List.of(
                new InvitationMail(association, "Awa", "k7m-2qf-9xd", link, NOON),
                new InvitationMail(association, "", "k7m-2qf-9xd", link, NOON));
    }

    private static ListQuery query(Map<String, String> filters) {
        return new ListQuery(filters, "since", false, 1, 50);
    }

    private static MembersView members(Map<String, String> filters, String happened) {
        MembersView.Row lead =
                new MembersView.Row(ID, "Inès <B.>", List.of("admin", "lead"), List.of(), NOON, NOON, false);
        MembersView.Row out = new MembersView.Row(ID, "", List.of("translator"), List.of("ti", "ps"), NOON, null, true);
        return new MembersView(
                LIST,
                query(filters),
                List.of(lead, out),
                2,
                List.of(
                        new MembersView.Waiting(
                                ID, "Awa Diop", "awa@exemple.org", List.of("caseworker"), NOON, NOON, false, true),
                        new MembersView.Waiting(
                                ID, "Zoé", "zoe@exemple.org", List.of("jurist"), NOON, NOON, true, false)),
                List.of(
                        new MembersView.Former(ID, "Max <B.>", "max@exemple.org", List.of("caseworker", "admin"), true),
                        new MembersView.Former(ID, "", "nobody@exemple.org", List.of(), false)),
                rights("/fr/desk/confirmations"),
                ROLES,
                happened);
    }

    private static MemberView member(boolean suspended, String happened) {
        FilledForm form = new FilledForm(Map.of("roles", List.of("translator"), "languages", List.of("ti")), List.of());
        return new MemberView(
                LIST + "/" + ID,
                "Inès <B.>",
                "ines@exemple.org",
                NOON,
                NOON,
                suspended ? NOON : null,
                false,
                false,
                suspended ? rights("/fr/desk/confirmations") : List.of(),
                form,
                ROLES,
                Languages.all(),
                "/fr/admin/trail?who=" + ID,
                happened);
    }

    private static MemberView faulty() {
        return new MemberView(
                LIST + "/" + ID,
                "",
                "",
                NOON,
                null,
                null,
                true,
                true,
                List.of(),
                fault("roles", "Choisissez <au moins> un rôle."),
                ROLES,
                Languages.all(),
                null,
                "");
    }

    private static InviteView invite(FilledForm form) {
        return new InviteView(LIST, form, ROLES, Languages.all(), Sample.LANGUAGES);
    }

    private static InvitationView invitation(String state, boolean forPassword, FilledForm form) {
        return new InvitationView(
                state,
                forPassword || state.matches("used|over") ? "" : "Awa <B.>",
                state.matches("used|over") ? "" : "k7m-2qf-9xd",
                List.of("caseworker", "lead"),
                forPassword,
                !forPassword,
                "/fr/invitation/abc",
                form,
                "/auth/sign-in?return=/fr/me");
    }

    private static FilledForm fault(String field, String message) {
        return new FilledForm(Map.of(), List.of(new FormFault(field, message)));
    }

    private static TrailView.Row row(String who) {
        return new TrailView.Row(
                NOON,
                who.isEmpty() ? "Sans compte" : "Inès <B.>",
                who,
                "A lu une offre",
                who.isEmpty() ? "" : "018f2b6e",
                who,
                who.isEmpty() ? "" : "/fr/desk/offers/1");
    }

    private static TrailView trail(List<TrailView.Row> rows, long total) {
        return new TrailView(
                "/fr/admin/trail",
                new ListQuery(Map.of("object", ID), "at", true, 1, 100),
                rows,
                total,
                false,
                List.of(new TrailView.Option(ID, "Inès <B.>")),
                List.of(new TrailView.Option("offer", "Offres")),
                "2026-10-15",
                "2026-11-14");
    }
}

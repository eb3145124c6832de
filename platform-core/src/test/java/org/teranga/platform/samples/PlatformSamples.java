package org.teranga.platform.samples;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.MarkdownProse;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.home.HomeFigure;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.signin.SignInNoticeView;
import org.teranga.platform.me.MeView;
import org.teranga.platform.notification.Paragraph;
import org.teranga.platform.notification.delivery.MailboxView;
import org.teranga.platform.qualification.charter.Charter;
import org.teranga.platform.qualification.charter.CharterEditView;
import org.teranga.platform.qualification.charter.CharterShownView;
import org.teranga.platform.qualification.charter.CharterText;
import org.teranga.platform.qualification.charter.CharterView;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.qualification.desk.HolderView;
import org.teranga.platform.sms.gateway.TextBoxView;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.LanguageLink;
import org.teranga.platform.web.failure.ErrorView;
import org.teranga.platform.web.home.DirectoryView;
import org.teranga.platform.web.home.HomeView;
import org.teranga.platform.web.home.PrivacyView;

/** The pages that every host has. */
public final class PlatformSamples {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Clock CLOCK =
            Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final List<String> KINDS = List.of("housing", "language", "legal");
    private static final List<LanguageLink> READING =
            List.of(new LanguageLink(Languages.of(List.of("ti")).getFirst(), "/ti/rights", false));
    private static final HomeCall CALL = new HomeCall(
            Languages.FRENCH,
            "Un toit pour l’hiver <B.>",
            "Il fait froid.",
            "Voir l’appel",
            "/fr/campaign",
            new HomeCall.Picture("/own/0123456789abcdef0123456789abcdef.jpg", 1600, 900, "Une porte <B.>"));

    private static final TemplateHTMLOutputModel PROSE = new MarkdownProse()
            .markup(
                    "Nous **ouvrons** une porte <b>ici</b>.\n\n# Quand\n\n- le mardi\n- [écrire](mailto:a@exemple.fr)",
                    3);

    private PlatformSamples() {}

    private static CharterView charter(String action, boolean signed, FilledForm form) {
        CharterText text = new Charters(CLOCK).text("fr");
        return new CharterView(
                new Charter(
                        text, signed ? new CharterText("A2", text.date(), "ar", "<B.>", "", text.sections()) : null),
                action,
                action.isEmpty() ? "" : "/fr/me",
                signed,
                signed ? Instant.parse("2026-11-14T07:02:00Z") : null,
                !signed,
                form,
                text);
    }

    private static HolderView holder(boolean faulty) {
        Instant at = Instant.parse("2026-11-14T07:02:00Z");
        UUID id = UUID.fromString("01a220ac-25bb-7164-a611-1979208945eb");
        return new HolderView(
                id,
                faulty ? "Inès <B.>" : "",
                faulty ? "/fr/desk/offers/" + id : "",
                "/fr/desk/qualifications",
                faulty
                        ? List.of(
                                new HolderView.Row(id, "charter", at, "", "", null, null, ""),
                                new HolderView.Row(id, "background_check", at, "Inès <B.>", "", DAY, DAY, ""),
                                new HolderView.Row(id, "trauma_course", at, "Inès <B.>", "Max", DAY, DAY, "A <paper>"))
                        : List.of(),
                faulty ? List.of("ethics_course") : List.of(),
                faulty
                        ? List.of(
                                new HolderView.Claim("background_check", "Lyon <Accueil>", DAY, DAY, DAY),
                                new HolderView.Claim("charter", "", null, null, null))
                        : List.of(),
                faulty ? List.of(new HolderView.Wish("ethics_course", at)) : List.of(),
                faulty ? List.of("ethics_course") : List.of(),
                List.of("charter", "ethics_course", "trauma_course", "living_course"),
                faulty
                        ? new FilledForm(
                                Map.of("kind", List.of("background_check"), "until", List.of("2026-01-01")),
                                List.of(new FormFault("until", "Le dernier jour de validité est déjà passé.")))
                        : FilledForm.EMPTY,
                faulty ? "" : "asked");
    }

    private static CharterEditView editor(boolean faulty) {
        FilledForm form = faulty
                ? new FilledForm(
                        Map.of("text-fr", List.of("# <B.>")),
                        List.of(new FormFault("text-fr", "La ligne 3 n’est pas une promesse.")))
                : FilledForm.startingWith(Map.of("text-fr", "# La charte\n## Le respect\n- Je respecte."));
        return new CharterEditView(
                "/fr/admin/charter",
                faulty ? "A2" : "1",
                DAY,
                faulty,
                faulty,
                faulty ? "" : "kept",
                faulty,
                "2/1",
                Sample.LANGUAGES,
                form,
                faulty
                        ? List.of(new CharterEditView.Entry(
                                "A1", Instant.parse("2026-11-14T07:02:00Z"), "Inès <B.>", "/fr/admin/charter/1"))
                        : List.of());
    }

    private static CharterShownView shown(@Nullable String action) {
        return new CharterShownView(
                "/fr/admin/charter",
                List.of(new Charters(CLOCK).text("fr"), new Charters(CLOCK).text("ar")),
                action,
                "2/1",
                41);
    }

    public static Stream<Sample> all() {
        return Stream.concat(
                Stream.of(
                        new Sample(
                                "platform/home", "lived-in", new HomeView(figures(), DAY, KINDS, READING, CALL, PROSE)),
                        new Sample("platform/home", "new", new HomeView(List.of(), DAY, KINDS, List.of(), null, null)),
                        new Sample(
                                "platform/directory",
                                "two",
                                new DirectoryView(entries(), 0, 2, "", "/own/doors.css?of=bretagne&v=1")),
                        new Sample("platform/directory", "many", new DirectoryView(entries(), 940, 1_000, "", null)),
                        new Sample("platform/directory", "none", new DirectoryView(List.of(), 0, 2, "<b>75011", null)),
                        new Sample("platform/me", "volunteer", me(List.of("volunteer"), List.of("charter"), false)),
                        new Sample("platform/me", "staff", me(List.of("admin", "caseworker"), List.of(), true)),
                        new Sample("platform/me", "bare", new MeView("", List.of(), List.of(), null, List.of(), false)),
                        new Sample(
                                "identity/notice",
                                "refused",
                                new SignInNoticeView("Pas membre", "Demandez une invitation.", "/fr/desk")),
                        new Sample("platform/qualifications", "first", holder(false)),
                        new Sample("platform/qualifications", "faulty", holder(true)),
                        new Sample("platform/charter", "read", charter("", false, FilledForm.EMPTY)),
                        new Sample("platform/charter", "to sign", charter("/fr/me/charter", false, FilledForm.EMPTY)),
                        new Sample("platform/charter", "signed", charter("/fr/me/charter", true, FilledForm.EMPTY)),
                        new Sample(
                                "platform/charter",
                                "faulty",
                                charter(
                                        "/fr/me/charter",
                                        false,
                                        new FilledForm(Map.of(), List.of(new FormFault("agree", "Cochez la case."))))),
                        new Sample("platform/charter_edit", "first", editor(false)),
                        new Sample("platform/charter_edit", "faulty", editor(true)),
                        new Sample("platform/charter_shown", "publish", shown("/fr/admin/charter/publish")),
                        new Sample("platform/charter_shown", "edition", shown(null)),
                        new Sample("platform/privacy", "plain", new PrivacyView(PROSE)),
                        new Sample("platform/mailbox", "empty", new MailboxView(List.of())),
                        new Sample("platform/mailbox", "two", new MailboxView(mails())),
                        new Sample("platform/texts", "empty", new TextBoxView(List.of(), false)),
                        new Sample(
                                "platform/texts",
                                "one",
                                new TextBoxView(
                                        List.of(new TextBoxView.Entry(
                                                "t1",
                                                "Maison & Commune",
                                                "+33612345678",
                                                Instant.parse("2026-11-14T09:30:00Z"),
                                                "ar",
                                                "رسالة جديدة <already>",
                                                2)),
                                        true))),
                errors());
    }

    private static MeView me(List<String> roles, List<String> missing, boolean staff) {
        List<MeView.Shown> shown =
                List.of(new MeView.Shown("ethics_course", null), new MeView.Shown("background_check", DAY));
        MeView.Own own = new MeView.Own("bed", "Un toit <B.>", "Reçue", "K7-2F", "/fr/me/offers/1", true);
        return new MeView(
                "Inès <B.>",
                roles,
                shown,
                new MeView.Before(missing.stream()
                        .map(kind -> new MeView.Missing(kind, kind.equals("background_check") ? "" : "/training/a"))
                        .toList()),
                List.of(own),
                staff);
    }

    private static Stream<Sample> errors() {
        return Stream.of(
                new Sample(
                        "error", "missing", new ErrorView(404, "Rien ici", "L’adresse est incomplète.", List.of(), "")),
                new Sample(
                        "error",
                        "faulty",
                        new ErrorView(422, "À reprendre", "Deux réponses.", List.of("Le lit <already> est pris"), "")),
                new Sample("error", "ours", new ErrorView(500, "Chez nous", "Recommencez.", List.of(), "7f3c91ae")));
    }

    private static List<MailboxView.Entry> mails() {
        return List.of(
                mail("018f2b6e-0000-7000-8000-000000000001", "fr", "Nous avons votre offre <already>"),
                mail("018f2b6e-0000-7000-8000-000000000002", "ar", "وصلنا عرضكم"));
    }

    private static MailboxView.Entry mail(String id, String language, String subject) {
        return new MailboxView.Entry(
                id,
                "Maison & Commune",
                "marie@exemple.org",
                Instant.parse("2026-11-14T09:30:00Z"),
                language,
                subject,
                Paragraph.of("Bonjour,\n\nSuivre <B.>\nhttps://toulouse.localhost/fr/offer/status/abc\n"));
    }

    private static List<HomeFigure> figures() {
        return List.of(
                new HomeFigure("Ménages qui attendent un toit", "74"),
                new HomeFigure("Première réponse à une offre, délai médian", "4 jours"),
                new HomeFigure("Placements en cours", "338"));
    }

    private static List<DirectoryView.Entry> entries() {
        return List.of(
                new DirectoryView.Entry(
                        "Maison Commune",
                        "http://toulouse.localhost:8080/",
                        "toulouse",
                        List.of("Occitanie", "Landes"),
                        Languages.of(List.of("fr", "en", "ar")),
                        "/own/toulouse/0123456789abcdef0123456789abcdef.svg",
                        ""),
                new DirectoryView.Entry(
                        "Bretagne Accueil",
                        "http://bretagne.localhost:8080/",
                        "bretagne",
                        List.of(),
                        Languages.of(List.of("fr", "en", "ar")),
                        null,
                        "bretagne"));
    }
}

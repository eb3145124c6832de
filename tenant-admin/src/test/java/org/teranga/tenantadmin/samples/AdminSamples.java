package org.teranga.tenantadmin.samples;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.MarkdownProse;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.samples.PlatformSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.Door;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.look.Look;
import org.teranga.tenantadmin.branding.LookView;
import org.teranga.tenantadmin.campaign.CampaignEditView;
import org.teranga.tenantadmin.campaign.CampaignView;
import org.teranga.tenantadmin.home.AdminHomeView;
import org.teranga.tenantadmin.setting.SettingHistoryView;
import org.teranga.tenantadmin.setting.SettingsView;
import org.teranga.tenantadmin.wording.MessageTextView;
import org.teranga.tenantadmin.wording.TextsView;

/** The pages of an association's administration. */
public final class AdminSamples {
    private static final Instant THEN = Instant.parse("2026-11-14T07:02:00Z");
    private static final String SETTINGS = "/fr/admin/settings";

    private static final List<Door> DOORS = List.of(
            new Door("Règles", "Ce qui pèse.", "/fr/admin/rules", "scales", "Comment vous travaillez"),
            new Door("Réglages", "Les délais.", SETTINGS, "sort", "Comment vous travaillez"),
            new Door("Quitter", "L’association part.", "/fr/admin/leave", "exit", "Les données"));

    private AdminSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(settings(), texts(), campaigns()).flatMap(samples -> samples);
    }

    private static Stream<Sample> settings() {
        return Stream.of(
                new Sample("tenantadmin/home", "two", new AdminHomeView("", DOORS, List.of(), 3)),
                new Sample(
                        "tenantadmin/home",
                        "looked for",
                        new AdminHomeView(
                                "<délais>",
                                DOORS,
                                List.of(new SettingsView.Found("placement.answer_days", "Jours <B.>", "9", true)),
                                3)),
                new Sample("tenantadmin/home", "nothing", new AdminHomeView("<B.>", List.of(), List.of(), 0)),
                new Sample("tenantadmin/setting/settings", "saved", settings(FilledForm.EMPTY, "", false)),
                new Sample("tenantadmin/setting/settings", "undone", settings(FilledForm.EMPTY, "undone", false)),
                new Sample(
                        "tenantadmin/setting/settings",
                        "faulty",
                        settings(
                                new FilledForm(
                                        Map.of("placement.answer_days", List.of("<B.>")),
                                        List.of(new FormFault("placement.answer_days", "« <B.> » ne va pas."))),
                                "",
                                true)),
                new Sample(
                        "tenantadmin/setting/history",
                        "two",
                        history(List.of(entry("9", true), entry("12 <B.>", false)))),
                new Sample("tenantadmin/setting/history", "never", history(List.of())),
                new Sample("tenantadmin/branding/look", "saved", look("saved", FilledForm.EMPTY, List.of())),
                new Sample(
                        "tenantadmin/branding/look",
                        "faulty",
                        look(
                                "",
                                new FilledForm(
                                        Map.of(), List.of(new FormFault("own", "« <B.> » n’est pas une couleur."))),
                                List.of("« liens » et « la page » sont trop proches."))));
    }

    private static Stream<Sample> texts() {
        TextsView.Item own =
                new TextsView.Item("/fr/admin/texts/home.sentence", "Objet", "Une porte <B.>", List.of("Français"));
        TextsView.Item none = new TextsView.Item("/fr/admin/texts/home.saying", "", "", List.of());
        return Stream.of(
                new Sample(
                        "tenantadmin/wording/texts",
                        "two",
                        new TextsView(List.of(
                                new TextsView.Group("home", "Accueil", "Le reste est <fixe>.", List.of(own, none))))),
                new Sample("tenantadmin/wording/text", "saved", text("saved", FilledForm.EMPTY)),
                new Sample(
                        "tenantadmin/wording/text",
                        "faulty",
                        text(
                                "",
                                new FilledForm(
                                        Map.of("text-fr", List.of("<B.> {0")),
                                        List.of(new FormFault("text-fr", "Les accolades ne vont pas."))))));
    }

    private static Stream<Sample> campaigns() {
        return Stream.of(
                new Sample("tenantadmin/campaign/campaign", "running", campaign(false, true)),
                new Sample("tenantadmin/campaign/campaign", "over", campaign(true, false)),
                new Sample("tenantadmin/campaign/edit", "none", campaignEdit("none", FilledForm.EMPTY)),
                new Sample(
                        "tenantadmin/campaign/edit",
                        "running",
                        campaignEdit(
                                "running",
                                FilledForm.startingWith(Map.of(
                                        "picture",
                                        "0123456789abcdef0123456789abcdef.jpg 1600 900",
                                        "title-fr",
                                        "Un toit <B.>")))),
                new Sample(
                        "tenantadmin/campaign/edit",
                        "faulty",
                        campaignEdit(
                                "over",
                                new FilledForm(
                                        Map.of("title-fr", List.of("<B.>")),
                                        List.of(new FormFault("until", "Le dernier jour vient avant le premier."))))));
    }

    private static CampaignView campaign(boolean over, boolean picture) {
        return new CampaignView(
                Sample.LANGUAGES.getFirst(),
                "Un toit pour l’hiver <B.>",
                List.of("Il fait froid.", "Une chambre suffit."),
                picture
                        ? new HomeCall.Picture("/own/0123456789abcdef0123456789abcdef.jpg", 1600, 900, "Une porte <B.>")
                        : null,
                PlatformSamples.DAY,
                over,
                "/fr/offer?kind=housing");
    }

    private static CampaignEditView campaignEdit(String state, FilledForm form) {
        boolean running = state.equals("running");
        return new CampaignEditView(
                "/fr/admin/campaign",
                "/fr/campaign",
                "1",
                state,
                Sample.LANGUAGES,
                List.of("any", "housing"),
                form,
                running ? campaign(false, false) : null,
                running
                        ? List.of(
                                new CampaignEditView.Entry(
                                        "2",
                                        THEN,
                                        "Inès <B.>",
                                        "Un toit <B.>",
                                        PlatformSamples.DAY,
                                        PlatformSamples.DAY,
                                        true),
                                new CampaignEditView.Entry("1", THEN, "", "", null, null, false))
                        : List.of(),
                running ? "saved" : "",
                running ? "2" : null,
                state.equals("over"));
    }

    private static MessageTextView text(String happened, FilledForm form) {
        boolean fresh = !happened.isEmpty();
        return new MessageTextView(
                "/fr/admin/texts",
                "/fr/admin/texts/mail.hello",
                "Bonjour <B.>",
                fresh,
                2_000,
                "1",
                form,
                Sample.LANGUAGES.stream()
                        .map(language -> new MessageTextView.Said(
                                language,
                                "Bonjour {0}",
                                fresh ? "Bonjour" : "",
                                fresh ? new MarkdownProse().markup("# Bonjour\n\n<b>à vous</b>", 3) : null,
                                fresh,
                                fresh ? "Bonjour <b>\n\n{0}" : "",
                                !fresh))
                        .toList(),
                fresh ? List.of(new MessageTextView.Variable("{0}", "Maison Commune")) : List.of(),
                fresh
                        ? List.of(
                                new MessageTextView.Entry(
                                        "2", Sample.LANGUAGES.getLast(), THEN, "Inès <B.>", "مرحبا", true),
                                new MessageTextView.Entry("1", Sample.LANGUAGES.getFirst(), THEN, "", "", false))
                        : List.of(),
                happened,
                fresh ? List.of("2") : List.of(),
                !fresh);
    }

    private static LookView look(String happened, FilledForm form, List<String> close) {
        List<LookView.Option> words =
                List.of(new LookView.Option("theme", "comme le thème"), new LookView.Option("soft", "doux"));
        List<LookView.Sample> samples = Sample.LANGUAGES.stream()
                .filter(language -> !language.tag().equals("en"))
                .map(language -> new LookView.Sample(
                        language, "Une porte.", "Deux minutes.", "Proposer", "Du français", "Une heure."))
                .toList();
        Map<String, List<String>> values = new HashMap<>(form.values());
        for (String token : Look.COLOURS) {
            values.put("light-" + token, List.of("#9b3a20"));
            values.put("dark-" + token, List.of("#f2a78d"));
        }
        values.putAll(Map.of("own", List.of("#9b3a20"), "second", List.of("#34598c"), "logo", List.of("a 1 1")));
        return new LookView(
                "/fr/admin/look",
                "1",
                new FilledForm(values, form.faults()),
                new LookView.Options(
                        List.of(new LookView.Option("base", "Teranga"), new LookView.Option("toulouse", "Toulouse")),
                        Look.COLOURS.stream()
                                .map(token -> new LookView.Option(token, token))
                                .toList(),
                        words,
                        words),
                new LookView.Preview(
                        "/fr/admin/look/preview.css?theme=base",
                        "/static/base/1/glyph.svg",
                        close.isEmpty(),
                        samples,
                        close,
                        close.isEmpty() ? Set.of() : Set.of("script")),
                List.of(
                        new LookView.Entry(
                                "2", THEN, "Inès <B.>", "Toulouse", List.of("#9b3a20", "#34598c"), true, true),
                        new LookView.Entry("1", THEN, "", "Teranga", List.of(), false, false)),
                happened,
                happened.isEmpty() ? null : "1",
                !close.isEmpty());
    }

    private static SettingHistoryView history(List<SettingHistoryView.Entry> entries) {
        return new SettingHistoryView(
                SETTINGS,
                SETTINGS + "/history/placement.answer_days",
                "Jours pour répondre",
                "Ensuite la proposition tombe.",
                "9",
                "7",
                !entries.isEmpty(),
                entries);
    }

    private static SettingHistoryView.Entry entry(String after, boolean current) {
        return new SettingHistoryView.Entry(
                "018f2b6e-0000-7000-8000-000000000001",
                THEN,
                current ? "Inès <B.>" : "",
                "7 (par défaut)",
                after,
                current);
    }

    private static SettingsView settings(FilledForm form, String notice, boolean meanwhile) {
        List<SettingsView.Item> items = Stream.of("number", "yes_no", "choice", "several", "line", "lines")
                .map(kind -> item(kind, true, new SettingsView.Last(THEN, kind.equals("line") ? "" : "Inès <B.>")))
                .toList();
        return new SettingsView(
                SETTINGS,
                List.of(
                        new SettingsView.Group("placement", "Propositions", "1", items, true),
                        new SettingsView.Group("quota", "Limites", "2", List.of(item("number", false, null)), false)),
                Sample.LANGUAGES,
                form,
                form == FilledForm.EMPTY && notice.isEmpty()
                        ? List.of(new SettingsView.Saved("018f2b6e-0000-7000-8000-000000000001", "Jours"))
                        : List.of(),
                notice,
                meanwhile,
                meanwhile ? "jours" : "",
                notice.equals("undone"));
    }

    private static SettingsView.Item item(String kind, boolean editable, SettingsView.@Nullable Last last) {
        return new SettingsView.Item(
                editable && kind.equals("number")
                        ? "placement.answer_days"
                        : "sample." + kind + (editable ? "" : "_of"),
                kind,
                "Jours pour répondre",
                "Ensuite la proposition tombe.",
                "7",
                kind.equals("number") ? "De 1 à 60." : "",
                List.of("choice", "several").contains(kind)
                        ? List.of(
                                new SettingsView.Word("a", "Un", kind.equals("several")),
                                new SettingsView.Word("b", "Deux", false))
                        : List.of(),
                1,
                60,
                editable,
                editable,
                "9",
                last,
                SETTINGS + "/history/sample." + kind,
                !kind.equals("choice"));
    }
}

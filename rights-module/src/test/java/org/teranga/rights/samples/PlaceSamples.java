package org.teranga.rights.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.rights.bundle.BundleView;
import org.teranga.rights.entry.EntryNote;
import org.teranga.rights.entry.WaitingChange;
import org.teranga.rights.entry.WaitingRow;
import org.teranga.rights.news.NewsFormView;
import org.teranga.rights.news.NewsView;
import org.teranga.rights.place.PlaceFormView;
import org.teranga.rights.place.PlaceView;
import org.teranga.rights.place.PlacesDeskView;
import org.teranga.rights.place.PlacesView;
import org.teranga.rights.widget.WidgetDeskView;
import org.teranga.rights.widget.WidgetView;

/** What stands around rights pages: places, news, what goes out. */
public final class PlaceSamples {
    private static final List<WaitingChange> CHANGES =
            List.of(new WaitingChange("Lundi <B.>", "Mardi"), new WaitingChange("", "ر"));
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> CATEGORIES = List.of("spada", "one_stop", "health", "legal");

    private static final List<BundleView.Row> BROUGHT = List.of(
            new BundleView.Row("arriver", "Arriver <B.>", List.of("fr", "bo"), "new"),
            new BundleView.Row("sante", "Santé", List.of("fr"), "there"));

    private PlaceSamples() {}

    private static WidgetView widget(List<WidgetView.Entry> pages) {
        return new WidgetView(
                Languages.FRENCH,
                "Vos droits",
                "Aucune page.",
                "Toutes les pages",
                "https://a.exemple.org/fr/rights",
                "Maison <B.>",
                pages);
    }

    public static Stream<Sample> all() {
        List<PlaceView> shown = List.of(
                place(1, new PlaceView.Standing("open", "17:00", "today")),
                place(2, new PlaceView.Standing("closed", "09:00", "mon")),
                place(3, new PlaceView.Standing("closed", "", "")),
                place(4, new PlaceView.Standing("appointment", "", "")),
                place(5, null));
        return Stream.of(
                new Sample("rights/widget/widget", "none", widget(List.of())),
                new Sample(
                        "rights/widget/widget",
                        "some",
                        widget(List.of(
                                new WidgetView.Entry(
                                        "https://a.exemple.org/fr/rights/a", "Arriver <B.>", "En bref.", null),
                                new WidgetView.Entry(
                                        "https://a.exemple.org/fr/rights/b", "Santé", "", Languages.FRENCH)))),
                new Sample(
                        "rights/widget/desk",
                        "chosen",
                        new WidgetDeskView(
                                "asylum",
                                "31",
                                "ar",
                                List.of(new WidgetDeskView.Choice("asylum", "L’asile <B.>")),
                                List.of(new WidgetDeskView.Choice("31", "Haute-Garonne (31)")),
                                Sample.LANGUAGES,
                                "<script src=\"https://a.exemple.org/widget/rights.js\" async></script>",
                                "<iframe src=\"https://a.exemple.org/widget/rights\"></iframe>",
                                "/widget/rights?theme=asylum")),
                new Sample("rights/bundle/files", "begin", new BundleView("", false, List.of())),
                new Sample("rights/bundle/files", "looked", new BundleView("", true, BROUGHT)),
                new Sample("rights/bundle/files", "brought", new BundleView("", false, BROUGHT)),
                new Sample("rights/bundle/files", "refused", new BundleView("Le fichier <B.>", false, List.of())),
                new Sample("rights/news/desk", "none", new NewsView(List.of(), List.of(), "")),
                new Sample(
                        "rights/news/desk",
                        "some",
                        new NewsView(List.of(news("stands"), news("over")), waiting(), "second")),
                new Sample(
                        "rights/news/form",
                        "new",
                        new NewsFormView("/fr/desk/news/new", null, EntryNote.NEW, Sample.LANGUAGES, FilledForm.EMPTY)),
                new Sample(
                        "rights/news/form",
                        "faulty",
                        new NewsFormView(
                                "/fr/desk/news/1",
                                "/fr/desk/news/1/remove",
                                new EntryNote("second", CHANGES, "1", false),
                                Sample.LANGUAGES,
                                new FilledForm(
                                        Map.of("title-fr", List.of("<B.>")),
                                        List.of(new FormFault("from", "Choisissez un jour."))))),
                new Sample(
                        "rights/news/form",
                        "meanwhile",
                        new NewsFormView(
                                "/fr/desk/news/1",
                                "/fr/desk/news/1/remove",
                                new EntryNote("", CHANGES, "1", true),
                                Sample.LANGUAGES,
                                FilledForm.EMPTY)),
                new Sample(
                        "rights/place/places",
                        "none",
                        new PlacesView(
                                new PlacesView.Filter("", "", "Nulle <B.>", ""),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                false)),
                new Sample(
                        "rights/place/places",
                        "some",
                        new PlacesView(
                                new PlacesView.Filter("31", "health", "31000", "Toulouse"),
                                List.of(new PlacesView.Choice("31", "Haute-Garonne (31)")),
                                CATEGORIES,
                                shown,
                                PlaceMap.around(
                                        43.6,
                                        1.44,
                                        null,
                                        List.of(
                                                new PlaceMap.Spot(43.61, 1.4, "Toulouse", "1"),
                                                new PlaceMap.Spot(43.1, 0.72, "Saint-Gaudens", "2"))),
                                true)),
                new Sample("rights/place/desk", "none", new PlacesDeskView(List.of(), List.of(), "")),
                new Sample(
                        "rights/place/desk",
                        "some",
                        new PlacesDeskView(
                                shown.stream()
                                        .map(place -> new PlacesDeskView.Row(
                                                place, "/fr/desk/places/" + place.label(), List.of("fr", "bo")))
                                        .toList(),
                                waiting(),
                                "removed")),
                new Sample("rights/place/form", "new", form(false, FilledForm.EMPTY)),
                new Sample(
                        "rights/place/form",
                        "faulty",
                        form(
                                true,
                                new FilledForm(
                                        Map.of("name", List.of("<B.>"), "times-mon", List.of("<B.>")),
                                        List.of(new FormFault("times-mon", "Ces heures ne sont pas lisibles."))))));
    }

    private static NewsView.Row news(String state) {
        LocalDate day = LocalDate.of(2026, 12, 1);
        return new NewsView.Row(
                "Fermé <B.>", "/fr/desk/news/1", day, state.equals("over") ? day : null, state, List.of("fr", "bo"));
    }

    private static PlaceFormView form(boolean known, FilledForm form) {
        return new PlaceFormView(
                "/fr/desk/places/1",
                known ? "/fr/desk/places/1/remove" : null,
                known,
                new EntryNote(known ? "taken" : "", List.of(), "1", false),
                CATEGORIES,
                DAYS,
                Languages.of(List.of("fr", "ar", "so")),
                Languages.of(List.of("fr", "ar", "bo")),
                form);
    }

    private static List<WaitingRow> waiting() {
        return Stream.of("second", "draft", "taken")
                .map(state -> new WaitingRow(
                        "Permanence <B.>",
                        "/fr/desk/news/1",
                        state,
                        state.equals("draft") ? "" : "Inès <B.>",
                        Instant.EPOCH))
                .toList();
    }

    private static PlaceView place(int label, PlaceView.@Nullable Standing now) {
        return new PlaceView(
                label,
                label,
                "health",
                "PASS <B.>",
                "1 rue d’Exemple, 31000 Toulouse",
                label == 5 ? null : label * 3L,
                new PlaceView.Reached(
                        "05 61 00 00 00", "0561000000", "https://www.exemple.org/a", "exemple.org", "a@exemple.org"),
                now,
                now == null
                        ? List.of()
                        : DAYS.stream()
                                .map(day -> new PlaceView.Day(
                                        day,
                                        day.equals("sun") ? "closed" : "open",
                                        day.equals("sun") ? List.of() : List.of("09:00 – 12:00", "14:00 – 17:00"),
                                        day.equals("tue")))
                                .toList(),
                label == 1 ? "yes" : "",
                label == 5,
                List.of("fr", "ar"),
                Markdown.markup("Sans **rendez-vous**.", Markdown.Options.headingsFrom(4)),
                label == 2 ? Languages.FRENCH : null,
                "exemple.org, 25 novembre 2026",
                label == 1);
    }
}

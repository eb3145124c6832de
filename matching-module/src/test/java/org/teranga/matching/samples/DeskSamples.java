package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.desk.DeskHomeView;
import org.teranga.matching.desk.OfferView;
import org.teranga.matching.desk.WordsView;
import org.teranga.matching.desk.list.BulkOutcome;
import org.teranga.matching.desk.list.DeskListView;
import org.teranga.matching.desk.list.ListedNeed;
import org.teranga.matching.desk.list.ListedOffer;
import org.teranga.matching.desk.list.ListedWork;
import org.teranga.matching.desk.list.RowTools;
import org.teranga.matching.desk.selection.ChosenView;
import org.teranga.matching.pool.area.AreasView;
import org.teranga.matching.pool.area.InUse;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.platform.casework.PresentNow;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.samples.MessageSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;

/** The lists of the desk, a need with its candidates. */
public final class DeskSamples {
    public static final Instant MOMENT = Instant.parse("2026-11-14T07:02:00Z");
    public static final ListQuery EMPTY = new ListQuery(Map.of(), "waiting", true, 1, 25);
    public static final ListQuery FILTERED =
            new ListQuery(Map.of("q", "<B.>", "kind", "housing"), "received", false, 3, 25);
    public static final ListQuery WITHDRAWN = new ListQuery(Map.of("status", "withdrawn"), "received", true, 1, 25);
    public static final UUID ID = UUID.fromString("018f2b6e-0000-7000-8000-000000000009");
    public static final RowTools ALL = new RowTools(true, true, true);
    public static final RowTools NONE = new RowTools(false, false, false);
    public static final ColumnChart ARRIVALS = new ColumnChart(
            "625 offres reçues en deux jours.",
            "Jour",
            "Offres",
            List.of(new ColumnChart.Column("13/11", 600), new ColumnChart.Column("14/11", 25)));
    public static final NeedSummary NEED = new NeedSummary(
            "housing",
            20,
            2,
            2,
            "couple",
            List.of("prs", "fr"),
            List.of(),
            List.of(),
            List.of("step_free"),
            LocalDate.of(2026, 12, 1),
            365);
    public static final NeedSummary BARE =
            new NeedSummary("buddy", null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, null);

    private static final ListedWork WORK = new ListedWork(
            "Aurélie <Castaing>",
            "+33639981240",
            "aurelie@example.org",
            false,
            "call_back",
            MOMENT,
            true,
            null,
            "Camille <R.>",
            true,
            LocalDate.of(2026, 11, 12),
            true,
            MOMENT,
            List.of(new PresentNow("Nadia <H.>", true), new PresentNow("Yusuf D.", false)),
            List.of("charter", "own:fire"));
    private static final ListedWork PARKED = new ListedWork(
            "",
            null,
            "reem@example.org",
            false,
            "parked",
            null,
            false,
            LocalDate.of(2027, 1, 15),
            "",
            false,
            null,
            false,
            null,
            List.of(),
            List.of());
    private static final ListedWork OWN = new ListedWork(
            "", null, null, true, "new", null, false, null, "", false, null, false, null, List.of(), List.of());
    private static final List<String> STAGES = List.of("new", "called", "call_back", "ready", "parked");
    private static final DeskListView.Around AROUND = new DeskListView.Around(
            List.of("what", "ready", "stage", "due", "owner", "received", "reach"),
            List.of(
                    new DeskListView.SavedView(
                            "018f2b6e-0000-7000-8000-000000000021",
                            "Grandes <maisons>",
                            "?sort=-received&persons=5",
                            118,
                            true,
                            false),
                    new DeskListView.SavedView(
                            "018f2b6e-0000-7000-8000-000000000022",
                            "Dari",
                            "?sort=-received&language=prs",
                            31,
                            false,
                            true)),
            List.of(new DeskListView.Member("018f2b6e-0000-7000-8000-000000000009", "Claire <V.>")),
            true,
            STAGES);
    private static final DeskListView.Around EVERYTHING = new DeskListView.Around(
            List.of(
                    "what",
                    "languages",
                    "when",
                    "ready",
                    "stage",
                    "due",
                    "owner",
                    "touched",
                    "received",
                    "status",
                    "number",
                    "reach"),
            List.of(),
            List.of(),
            true,
            STAGES);
    private static final DeskListView.Around BARE_AROUND = new DeskListView.Around(
            List.of("what", "ready", "stage", "due", "owner", "received", "reach"),
            List.of(),
            List.of(),
            false,
            STAGES);

    private DeskSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(lists(), NeedSamples.all(), offers(), ImportSamples.all(), BarSamples.all())
                .flatMap(samples -> samples);
    }

    private static Stream<Sample> lists() {
        ListedOffer offer = new ListedOffer(
                ID,
                "O-5512",
                "/fr/desk/offers/1",
                OfferSamples.SUMMARY,
                "Tournefeuille",
                "received",
                MOMENT,
                true,
                WORK);
        ListedNeed need = new ListedNeed(
                ID, "M-2041", "/fr/desk/needs/1", NEED, "Toulouse", "proposed", 94, List.of(34, 31, 7), true, PARKED);
        ListedNeed bare =
                new ListedNeed(ID, "M-2042", "/fr/desk/needs/2", BARE, "", "withdrawn", 1, List.of(), false, OWN);
        return Stream.of(
                new Sample(
                        "matching/desk/words",
                        "some",
                        new WordsView(
                                31,
                                List.of(new WordsView.Row("O-5512", "/fr/desk/offers/1", ID, OfferSamples.SUMMARY)),
                                DwellingSamples.toLook(),
                                DwellingSamples.photosToLook(),
                                true)),
                new Sample("matching/desk/words", "none", new WordsView(0, List.of(), List.of(), List.of(), false)),
                new Sample("matching/desk/home", "empty", new DeskHomeView(List.of(), null)),
                new Sample(
                        "matching/desk/home",
                        "busy",
                        new DeskHomeView(
                                Stream.of("safety", "decide", "people", "arrived")
                                        .map(about -> new DeskHomeView.Group(
                                                about,
                                                List.of(new DeskHomeView.Task(
                                                        "bed",
                                                        "5 104 offres <reçues>",
                                                        "La plus ancienne attend depuis 8 jours",
                                                        "/fr/desk/offers"))))
                                        .toList(),
                                ARRIVALS)),
                new Sample(
                        "matching/desk/offers",
                        "full",
                        new DeskListView<>(FILTERED, 5104, List.of(offer, offer), null, ALL, AROUND)),
                new Sample(
                        "matching/desk/offers",
                        "withdrawn",
                        new DeskListView<>(
                                FILTERED,
                                5104,
                                List.of(offer),
                                new BulkOutcome("withdrawn", List.of(ID.toString())),
                                ALL,
                                AROUND)),
                new Sample(
                        "matching/desk/offers",
                        "gone",
                        new DeskListView<>(
                                WITHDRAWN,
                                2,
                                List.of(offer),
                                new BulkOutcome("restored", List.of()),
                                NONE,
                                BARE_AROUND)),
                new Sample(
                        "matching/desk/offers",
                        "handed",
                        new DeskListView<>(
                                WITHDRAWN,
                                2,
                                List.of(offer),
                                new BulkOutcome("assign", List.of(), ID.toString(), 31, 2),
                                ALL,
                                AROUND)),
                new Sample("matching/desk/chosen", "share", chosen("share", "")),
                new Sample("matching/desk/chosen", "ask", chosen("ask", "")),
                new Sample(
                        "matching/desk/offers",
                        "asked",
                        new DeskListView<>(
                                WITHDRAWN,
                                2,
                                List.of(offer),
                                new BulkOutcome("asked", List.of(), "", 31, 1),
                                ALL,
                                AROUND)),
                new Sample("matching/desk/chosen", "stage", chosen("stage", "Choisissez où on en est.")),
                new Sample("matching/desk/offers", "empty", new DeskListView<>(EMPTY, 0, List.of(), null, ALL, AROUND)),
                new Sample(
                        "matching/desk/needs",
                        "full",
                        new DeskListView<>(
                                EMPTY,
                                27,
                                List.of(need, bare),
                                new BulkOutcome("nothing", List.of()),
                                ALL,
                                EVERYTHING)),
                new Sample(
                        "matching/desk/needs",
                        "none",
                        new DeskListView<>(FILTERED, 0, List.of(), null, NONE, BARE_AROUND)));
    }

    private static ChosenView chosen(String act, String refused) {
        return new ChosenView(
                "/fr/desk/lists/offers/files",
                "/fr/desk/offers",
                "offers",
                4_120,
                List.of("Aurélie <Castaing>", "O-5512"),
                new ChosenView.Asked(
                        act,
                        List.of(ID.toString()),
                        "yes",
                        "?sort=-received",
                        "",
                        List.of(ID.toString()),
                        "parked",
                        "",
                        ""),
                List.of(new ChosenView.Member(ID.toString(), "Claire <V.>")),
                "4120-1a2b",
                refused);
    }

    private static Stream<Sample> offers() {
        return Stream.of(
                new Sample(
                        "matching/desk/offer",
                        "open",
                        new OfferView(
                                "O-5512",
                                "/fr/desk/offers/1",
                                OfferSamples.SUMMARY,
                                "Tournefeuille",
                                "received",
                                MOMENT,
                                "Maëlle <B.>",
                                "maelle@example.org",
                                "+33 6 12 34 56 78",
                                "Le chien est gentil",
                                List.of("charter"),
                                "018f2b6e-0000-7000-8000-000000000003",
                                new OfferView.Prospects(3, List.of(new OfferView.Opening("Une place de plus", 12, 2))),
                                OfferSamples.AT_HOME,
                                BarSamples.BARS,
                                true,
                                true,
                                false,
                                CaseFileSamples.held("offer"),
                                MessageSamples.thread(),
                                "/fr/desk/homes/1")),
                new Sample(
                        "matching/pool/area/areas",
                        "some",
                        areas(
                                FilledForm.EMPTY,
                                List.of(
                                        new AreasView.Row("31", "Haute-Garonne", new InUse(28, 7, 5), 40, 100),
                                        new AreasView.Row("32", "Gers", new InUse(0, 0, 0), null, 0)))),
                new Sample("matching/pool/area/areas", "everywhere", areas(FilledForm.EMPTY, List.of())),
                new Sample(
                        "matching/desk/offer",
                        "aside",
                        new OfferView(
                                "O-2",
                                "/fr/desk/offers/3",
                                OfferSamples.SUMMARY,
                                "Quimper",
                                "aside",
                                MOMENT,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                OfferSamples.CAME,
                                List.of(),
                                false,
                                true,
                                true,
                                CaseFileSamples.own("offer"),
                                null,
                                "")),
                new Sample(
                        "matching/desk/offer",
                        "hidden",
                        new OfferView(
                                "O-1",
                                "/fr/desk/offers/2",
                                OfferSamples.SUMMARY,
                                "",
                                "withdrawn",
                                MOMENT,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                OfferSamples.PASSED,
                                List.of(),
                                false,
                                true,
                                true,
                                null,
                                null,
                                "")),
                CaseFileSamples.home(true),
                CaseFileSamples.home(false));
    }

    private static AreasView areas(FilledForm form, List<AreasView.Row> rows) {
        return new AreasView(
                form,
                "/fr/admin/areas",
                "/fr/admin/where",
                rows,
                List.of("housing", "language"),
                rows.isEmpty(),
                rows.isEmpty() ? List.of(new AreasView.Other("31", "Haute-Garonne (31)")) : List.of(),
                DepartmentMap.of(List.of("31", "32"), Map.of("31", 40L)),
                "/fr/desk/offers?place=",
                !rows.isEmpty());
    }
}

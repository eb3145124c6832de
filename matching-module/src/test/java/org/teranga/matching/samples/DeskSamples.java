package org.teranga.matching.samples;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.DeskHomeView;
import org.teranga.matching.desk.OfferView;
import org.teranga.matching.desk.WordsView;
import org.teranga.matching.desk.list.BulkOutcome;
import org.teranga.matching.desk.list.DeskListView;
import org.teranga.matching.desk.list.ListedNeed;
import org.teranga.matching.desk.list.ListedOffer;
import org.teranga.matching.desk.list.ListedWork;
import org.teranga.matching.desk.list.RowTools;
import org.teranga.matching.desk.papercode.PaperCodeView;
import org.teranga.matching.desk.selection.ChosenView;
import org.teranga.matching.pool.area.AreasView;
import org.teranga.matching.pool.area.InUse;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.preview.PreviewView;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.upload.ImportChangesView;
import org.teranga.matching.upload.desk.ColumnsView;
import org.teranga.matching.upload.desk.MendView;
import org.teranga.matching.upload.desk.SpreadsheetImportView;
import org.teranga.matching.upload.undo.ImportUndoView;
import org.teranga.platform.casework.PresentNow;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.samples.MessageSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;

/** The lists of the desk, a need with its candidates, an import. */
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

    /** One that stands, one of which the pair is left, one that was lifted. */
    public static final List<BarView.Line> BARS = List.of(
            new BarView.Line("/fr/desk/bars/1", MOMENT, true, true),
            new BarView.Line("/fr/desk/bars/2", MOMENT, false, true),
            new BarView.Line("/fr/desk/bars/3", MOMENT, false, false));

    public static Stream<Sample> all() {
        return Stream.of(lists(), NeedSamples.all(), offers(), imports(), bars())
                .flatMap(samples -> samples);
    }

    private static Stream<Sample> bars() {
        BarView.Linked offer = new BarView.Linked("O-1", "/fr/desk/offers/1");
        BarView.Linked need = new BarView.Linked("M-1", "/fr/desk/needs/1");
        FilledForm faulty = new FilledForm(
                java.util.Map.of("reason", List.of("<B.>")),
                List.of(new FormFault("reason", "Donnez la raison, 10 à 1000 caractères.")));
        String page = "matching/safeguarding/bar";
        return Stream.of(
                new Sample(page, "lead", new BarView(BARS.getFirst(), offer, need, null, true, faulty, false)),
                new Sample(
                        page,
                        "waits",
                        new BarView(BARS.getFirst(), offer, null, MOMENT, false, FilledForm.EMPTY, true)),
                new Sample(page, "others", new BarView(BARS.get(1), null, null, null, false, FilledForm.EMPTY, false)));
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
                new Sample("matching/desk/paper-code", "ask", paper(true)),
                new Sample("matching/desk/paper-code", "no", paper(false)),
                new Sample("matching/desk/paper-code", "made", printed()),
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
                                BARS,
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

    private static Stream<Sample> imports() {
        SpreadsheetImportView.Row rejected = new SpreadsheetImportView.Row(
                17,
                "Odile <b>M.</b>",
                List.of(
                        new SpreadsheetImportView.Cell(
                                "postcode", "3117", "Un code postal a cinq chiffres, par exemple 31170."),
                        new SpreadsheetImportView.Cell("capacity", "", "Indiquez combien de personnes.")));
        FilledForm faulty = new FilledForm(
                Map.of("what", List.of("offers")), List.of(new FormFault("file", "Ce fichier n’est pas un texte.")));
        return Stream.of(
                new Sample("matching/upload/import", "start", importView(FilledForm.EMPTY, null)),
                new Sample("matching/upload/import", "faulty", importView(faulty, null)),
                new Sample("matching/upload/import", "report", importView(FilledForm.EMPTY, report(rejected, ""))),
                new Sample(
                        "matching/upload/import",
                        "foreseen",
                        importView(FilledForm.EMPTY, report(rejected, "/fr/desk/import/1"))),
                new Sample(
                        "matching/upload/changes",
                        "some",
                        new ImportChangesView(
                                "/fr/desk/import/changes", List.of(change(true), change(false)), "declined")),
                new Sample(
                        "matching/upload/changes",
                        "none",
                        new ImportChangesView("/fr/desk/import/changes", List.of(), "accepted")),
                new Sample(
                        "matching/preview/plan",
                        "empty",
                        new PreviewView(FilledForm.EMPTY, "/fr/open/plan", 3_000, null)),
                new Sample(
                        "matching/preview/plan",
                        "faulty",
                        new PreviewView(
                                new FilledForm(
                                        Map.of(), List.of(new FormFault("offers", "Choisissez les deux fichiers."))),
                                "/fr/open/plan",
                                3_000,
                                null)),
                new Sample(
                        "matching/preview/plan",
                        "plan",
                        new PreviewView(FilledForm.EMPTY, "/fr/open/plan", 3_000, previewed())),
                new Sample("matching/upload/undo", "none", new ImportUndoView(List.of(), null, "import.undo.twice")),
                new Sample(
                        "matching/upload/undo",
                        "undone",
                        new ImportUndoView(
                                List.of(new ImportUndoView.Line(
                                        "needs",
                                        Instant.parse("2026-11-25T10:00:00Z"),
                                        Instant.parse("2026-11-28T10:00:00Z"),
                                        "Inès <B.>",
                                        120,
                                        3,
                                        "/fr/desk/imports/1/undo")),
                                new ImportUndoView.Told(
                                        "offers",
                                        118,
                                        3,
                                        2,
                                        List.of(
                                                new ImportUndoView.Kept("/fr/desk/offers/1", "Odile <b>M.</b>", "TR-1"),
                                                new ImportUndoView.Kept("/fr/desk/offers/2", "", "TR-2"))),
                                "")),
                new Sample("matching/upload/mend", "rows", mend(List.of(mended()), 3)),
                new Sample("matching/upload/mend", "none", mend(List.of(), 0)),
                new Sample("matching/upload/columns", "asked", columns(FilledForm.EMPTY)),
                new Sample(
                        "matching/upload/columns",
                        "faulty",
                        columns(new FilledForm(
                                Map.of("column-1", List.of("phone")),
                                List.of(
                                        new FormFault("column-1", "Deux colonnes diraient la même chose."),
                                        new FormFault("kind", "Aucune colonne ne dit de quoi il s’agit."))))));
    }

    private static PreviewView.Outcome previewed() {
        return new PreviewView.Outcome(
                120,
                80,
                231,
                List.of(new PreviewView.Reason("Aucune offre dans le rayon demandé", 40)),
                List.of("Hébergement, Ariège"),
                List.of(new PreviewView.Opening("Un interprète, <tigrigna>", "9 ménages auraient plus de choix.")),
                20,
                1.4,
                List.of(
                        new PreviewView.Told("offers", 150, 140, 2, true, List.of(new PreviewView.Reason("Places", 8))),
                        new PreviewView.Told("needs", 120, 120, 0, false, List.of())),
                Instant.parse("2026-11-26T10:00:00Z"));
    }

    private static MendView mend(List<MendView.Row> rows, long more) {
        String address = "/fr/desk/import/1";
        return new MendView(
                address + "/mend",
                address + "/mend/keep",
                address + "/check",
                "offers",
                rows.isEmpty() ? "" : "Inès <B.>",
                LocalDate.of(2026, 12, 3),
                12,
                rows,
                more,
                rows.isEmpty()
                        ? List.of()
                        : List.of(new MendView.LeftOut(21, ""), new MendView.LeftOut(22, "<i>Total</i>")));
    }

    private static MendView.Row mended() {
        return new MendView.Row(
                17,
                "Odile <b>M.</b>",
                List.of(
                        new MendView.Field(
                                "c-17-available_from",
                                "quand",
                                "vers <Pâques>",
                                "Écrivez le jour, par exemple 31/03/2027.",
                                List.of()),
                        new MendView.Field(
                                "c-17-kind",
                                "quoi",
                                "",
                                "Choisissez parmi\u00a0: Hébergement, Langue.",
                                List.of(
                                        new ColumnsView.Choice("", "À choisir"),
                                        new ColumnsView.Choice("housing", "Hébergement")))),
                List.of(new MendView.Said("ville", "Albi"), new MendView.Said("remarque", "<script>")));
    }

    private static ImportChangesView.Row change(boolean mayDecide) {
        return new ImportChangesView.Row(
                mayDecide ? new UUID(0, 1) : new UUID(0, 2),
                "TR-<B>",
                "/fr/desk/needs/1",
                mayDecide ? "Inès <B.>" : "",
                Instant.parse("2026-11-25T10:00:00Z"),
                mayDecide,
                mayDecide
                        ? List.of(
                                new ImportChangesView.Difference("email", "", "<a>@example.org"),
                                new ImportChangesView.Difference("adults", "1", "3"))
                        : List.of());
    }

    private static SpreadsheetImportView importView(FilledForm form, SpreadsheetImportView.@Nullable Report report) {
        return new SpreadsheetImportView(
                form,
                "/fr/desk/import",
                report,
                List.of(
                        new SpreadsheetImportView.Waiting(
                                "/fr/desk/import/1/check",
                                "offers",
                                "Inès <B.>",
                                Instant.parse("2026-11-25T10:00:00Z"),
                                Instant.parse("2026-11-28T10:00:00Z")),
                        new SpreadsheetImportView.Waiting(
                                "/fr/desk/import/2/check",
                                "needs",
                                "",
                                Instant.parse("2026-11-25T10:00:00Z"),
                                Instant.parse("2026-11-28T10:00:00Z"))));
    }

    private static SpreadsheetImportView.Report report(SpreadsheetImportView.Row rejected, String waits) {
        return new SpreadsheetImportView.Report(
                new SpreadsheetImportView.Counts("offers", 4980, 12, 100, 12),
                List.of("Windows-1252", "séparateur ;", "jour/mois/année"),
                List.of("« <b>Piaule</b> » : hébergement (12 fois)"),
                List.of(new SpreadsheetImportView.Aside("Le lieu est en dehors.", 14, List.of(4L, 7L, 12L))),
                List.of(rejected),
                3,
                waits.isEmpty() ? 2 : 0,
                "/fr/desk/import/changes",
                !waits.isEmpty(),
                "/fr/desk/offers",
                "data:text/csv;charset=utf-8,line%2Ccolumn%0A",
                waits,
                "/fr/desk/import/1/mend",
                waits.isEmpty() ? 3 : 1,
                "/fr/desk/duplicates",
                waits.isEmpty() ? List.of() : List.of(new SpreadsheetImportView.Row(9, "Odile <b>M.</b>", List.of())));
    }

    private static ColumnsView columns(FilledForm form) {
        return new ColumnsView(
                form,
                "/fr/desk/import/1/columns",
                "/fr/desk/import/1/drop",
                "offers",
                List.of(
                        new ColumnsView.Column("column-0", "code postal", List.of("31170", "81000")),
                        new ColumnsView.Column("column-1", "", List.of())),
                List.of(new ColumnsView.Choice("", "Garder en remarque"), new ColumnsView.Choice("phone", "Téléphone")),
                List.of(new ColumnsView.Choice("", "comme le dit une colonne")),
                List.of(new ColumnsView.Value(
                        "value-1",
                        "Type",
                        "<b>Piaule</b>",
                        12,
                        List.of(
                                new ColumnsView.Choice("", "À choisir"),
                                new ColumnsView.Choice("housing", "Hébergement")))),
                3,
                new ColumnsView.Header(
                        "/fr/desk/import/1/header",
                        List.of(
                                new ColumnsView.Choice("0", "Ligne 1\u00a0: <b>Offres</b> de l’hiver"),
                                new ColumnsView.Choice("2", "Ligne 3\u00a0: Code postal · Téléphone")),
                        "2"));
    }

    private static PaperCodeView paper(boolean possible) {
        return new PaperCodeView("", "/fr/desk/needs/" + ID, possible, null, "", List.of());
    }

    private static PaperCodeView printed() {
        String address = "https://toulouse.teranga.example/ar/need/status/abc";
        try {
            return new PaperCodeView(
                    "N-0001",
                    "/fr/desk/needs/" + ID,
                    true,
                    HTMLOutputFormat.INSTANCE.fromMarkup(SquareCode.svg(address)),
                    address,
                    List.of(
                            new PaperCodeView.Side("ar", "rtl", "صفحتكم", List.of("هذا الرمز يفتح صفحتكم.")),
                            new PaperCodeView.Side("fr", "ltr", "Votre page", List.of("Ce code ouvre votre page."))));
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

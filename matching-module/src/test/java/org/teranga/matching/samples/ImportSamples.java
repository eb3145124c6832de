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
import org.teranga.matching.desk.papercode.PaperCodeView;
import org.teranga.matching.preview.PreviewView;
import org.teranga.matching.upload.ImportChangesView;
import org.teranga.matching.upload.desk.ColumnsView;
import org.teranga.matching.upload.desk.MendView;
import org.teranga.matching.upload.desk.SpreadsheetImportView;
import org.teranga.matching.upload.undo.ImportUndoView;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** Spreadsheets on their way in, and the codes that are printed on paper. */
final class ImportSamples {
    private ImportSamples() {}

    static Stream<Sample> all() {
        return Stream.concat(spreadsheets(), papers());
    }

    private static Stream<Sample> papers() {
        return Stream.of(
                new Sample("matching/desk/paper-code", "ask", paper(true)),
                new Sample("matching/desk/paper-code", "no", paper(false)),
                new Sample("matching/desk/paper-code", "made", printed()));
    }

    private static Stream<Sample> spreadsheets() {
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
        return new PaperCodeView("", "/fr/desk/needs/" + DeskSamples.ID, possible, null, "", List.of());
    }

    private static PaperCodeView printed() {
        String address = "https://toulouse.teranga.example/ar/need/status/abc";
        try {
            return new PaperCodeView(
                    "N-0001",
                    "/fr/desk/needs/" + DeskSamples.ID,
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

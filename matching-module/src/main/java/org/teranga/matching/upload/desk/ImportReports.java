package org.teranga.matching.upload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.Importer;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.RefusalStatus;

/** The page of the import: the form, and what became of a file or would become of it. */
@ApplicationScoped
class ImportReports {
    private static final int ROWS_SHOWN = 200;
    private static final int LINES_SHOWN = 12;
    private static final String TEMPLATE = "matching/upload/import";

    private final ImportWords words;
    private final CurrentPerson person;
    private final MendableRows mend;

    @Inject
    ImportReports(ImportWords words, CurrentPerson person, MendableRows mend) {
        this.mend = mend;
        this.words = words;
        this.person = person;
    }

    /** The form, before anything was sent. */
    HtmlPage form(String lang, RowsAre rowsAre) {
        return page(lang, chosen(rowsAre), null, 200);
    }

    /**
     * What became of a file.
     *
     * @param rest where its rows that did not go in can be mended; empty where all went in
     */
    HtmlPage taken(String lang, UploadedFile file, ImportReport report, String rest) {
        return page(lang, chosen(file.rowsAre()), view(lang, file, report, List.of(), "", rest), 200);
    }

    /**
     * What would become of a file.
     *
     * @param understood words in closed columns with what they were taken for
     * @param address    where it waits
     */
    HtmlPage foreseen(String lang, UploadedFile file, ImportReport report, List<String> understood, String address) {
        return page(lang, chosen(file.rowsAre()), view(lang, file, report, understood, address, address), 200);
    }

    /** The form again, with what is wrong with the file. */
    HtmlPage refused(String lang, RowsAre rowsAre, Refusal problem) {
        String message = words.text(problem.key(), problem.arguments().toArray());
        FilledForm faulty = new FilledForm(chosen(rowsAre).values(), List.of(new FormFault("file", message)));
        return page(lang, faulty, null, RefusalStatus.of(problem));
    }

    private static FilledForm chosen(RowsAre rowsAre) {
        return FilledForm.startingWith(Map.of("what", rowsAre.code()));
    }

    private HtmlPage page(String lang, FilledForm form, SpreadsheetImportView.@Nullable Report report, int status) {
        return new HtmlPage(
                TEMPLATE,
                new SpreadsheetImportView(
                        form, "/" + lang + "/desk/import", report, report == null ? mend.waiting(lang) : List.of()),
                status);
    }

    private SpreadsheetImportView.Report view(
            String lang, UploadedFile file, ImportReport report, List<String> understood, String address, String rest) {
        List<RowReport> faulty = report.rows().stream()
                .filter(row -> row.status() == RowStatus.REJECTED)
                .toList();
        Map<Long, String> names = mend.names(
                file, faulty.stream().limit(ROWS_SHOWN).map(RowReport::line).toList());
        List<SpreadsheetImportView.Row> rows = faulty.stream()
                .map(row -> row(file, row, names.getOrDefault(row.line(), "")))
                .toList();
        List<SpreadsheetImportView.Row> shown = rows.subList(0, Math.min(rows.size(), ROWS_SHOWN));
        String what = file.rowsAre().code();
        return new SpreadsheetImportView.Report(
                new SpreadsheetImportView.Counts(
                        what, report.accepted(), report.updated(), report.unchanged(), report.rejected()),
                words.recognised(report.sheet(), file),
                understood,
                aside(report.aside()),
                shown,
                report.rejected() - shown.size(),
                report.waiting(),
                person.may(Permission.OFFERS_WRITE) ? "/" + lang + "/desk/import/changes" : "",
                !Importer.of(person, file.rowsAre()).reads(),
                "/" + lang + "/desk/" + what,
                FaultsFile.address(rows),
                address,
                rows.isEmpty() ? "" : rest + "/mend",
                report.duplicates(),
                person.may(Permission.OFFERS_WRITE) ? "/" + lang + "/desk/duplicates" : "",
                twice(file, report));
    }

    private List<SpreadsheetImportView.Row> twice(UploadedFile file, ImportReport report) {
        List<Long> lines = report.twice().stream().limit(ROWS_SHOWN).toList();
        Map<Long, String> names = mend.names(file, lines);
        return lines.stream()
                .map(line -> new SpreadsheetImportView.Row(line, names.getOrDefault(line, ""), List.of()))
                .toList();
    }

    private List<SpreadsheetImportView.Aside> aside(List<ImportReport.Waiting> waiting) {
        Map<Aside, List<Long>> lines = waiting.stream()
                .collect(Collectors.groupingBy(
                        ImportReport.Waiting::why,
                        () -> new EnumMap<>(Aside.class),
                        Collectors.mapping(ImportReport.Waiting::line, Collectors.toList())));
        return lines.entrySet().stream()
                .map(one -> new SpreadsheetImportView.Aside(
                        words.aside(one.getKey()),
                        one.getValue().size(),
                        one.getValue().stream().limit(LINES_SHOWN).toList()))
                .toList();
    }

    private SpreadsheetImportView.Row row(UploadedFile file, RowReport row, String who) {
        List<SpreadsheetImportView.Cell> cells =
                row.errors().stream().map(fault -> cell(file, fault)).toList();
        return new SpreadsheetImportView.Row(row.line(), who, cells);
    }

    private SpreadsheetImportView.Cell cell(UploadedFile file, CellFault fault) {
        return new SpreadsheetImportView.Cell(file.nameOf(fault.column()), fault.value(), words.message(file, fault));
    }
}

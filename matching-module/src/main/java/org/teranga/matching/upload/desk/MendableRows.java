package org.teranga.matching.upload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.spreadsheet.row.ValueWords;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.file.ForgetUploads;
import org.teranga.matching.upload.file.ReceiveFile;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;

/** Rows that cannot go in as they are, with their cells as they stand and what would be right; and the files in which such rows wait. */
@ApplicationScoped
class MendableRows {
    private static final int SHOWN = 50;
    private static final String TWO_PLACES = "sheet.cell.two_places";
    private static final Set<String> CHOSEN = Set.of("kind", "composition", "host", "shared");

    private final ReceiveFile receiveFile;
    private final ImportWords words;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    MendableRows(ReceiveFile receiveFile, ImportWords words, Members members, CurrentPerson person) {
        this.receiveFile = receiveFile;
        this.words = words;
        this.members = members;
        this.person = person;
    }

    /** The files that wait. */
    List<SpreadsheetImportView.Waiting> waiting(String lang) {
        return receiveFile.waiting().stream()
                .map(file -> new SpreadsheetImportView.Waiting(
                        "/" + lang + "/desk/import/" + file.id() + "/check",
                        file.rowsAre().code(),
                        nameOf(file.uploadedBy()),
                        file.uploadedAt(),
                        file.uploadedAt().plus(ForgetUploads.WAITS)))
                .toList();
    }

    private String nameOf(UUID account) {
        return account.equals(person.requiredSubject())
                ? ""
                : members.names(List.of(account)).getOrDefault(account, "");
    }

    /** Whose these rows are, as the file says. */
    Map<Long, String> names(UploadedFile file, List<Long> lines) {
        Map<Long, String> names = new LinkedHashMap<>();
        receiveFile.rows(file, Set.copyOf(lines)).forEach((line, row) -> names.put(line, who(row)));
        return names;
    }

    private static String who(SheetRow row) {
        String name = row.cell("name");
        return name.isEmpty() ? row.cell("id") : name;
    }

    /** The page. */
    MendView view(UploadedFile file, ImportReport report, String address) {
        List<RowReport> faulty = report.rows().stream()
                .filter(row -> row.status() == RowStatus.REJECTED)
                .limit(SHOWN)
                .toList();
        Set<Long> out = new TreeSet<>(file.reading().corrections().leftOut());
        Set<Long> lines = new LinkedHashSet<>(out);
        faulty.forEach(row -> lines.add(row.line()));
        Map<Long, SheetRow> rows = receiveFile.rows(file, lines);
        UUID by = file.reading().broughtBy();
        return new MendView(
                address + "/mend",
                address + "/mend/keep",
                address + "/check",
                file.rowsAre().code(),
                by == null ? "" : nameOf(by),
                file.reading().today().plusDays(ForgetUploads.WAITS.toDays()),
                report.accepted() + report.updated(),
                faulty.stream()
                        .filter(row -> rows.containsKey(row.line()))
                        .map(row -> row(file, row, Objects.requireNonNull(rows.get(row.line()))))
                        .toList(),
                report.rejected() - faulty.size(),
                out.stream()
                        .filter(rows::containsKey)
                        .map(line -> new MendView.LeftOut(line, who(Objects.requireNonNull(rows.get(line)))))
                        .toList());
    }

    private MendView.Row row(UploadedFile file, RowReport report, SheetRow row) {
        Map<String, MendView.Field> fields = new LinkedHashMap<>();
        report.errors().forEach(fault -> fields.putIfAbsent(fault.column(), field(file, fault, row)));
        List<MendView.Said> rest = new ArrayList<>();
        row.cells().forEach((column, text) -> {
            if (!fields.containsKey(column)) {
                rest.add(new MendView.Said(file.nameOf(column), text));
            }
        });
        row.remarks().forEach((column, text) -> rest.add(new MendView.Said(column, text)));
        return new MendView.Row(row.line(), who(row), List.copyOf(fields.values()), rest);
    }

    private MendView.Field field(UploadedFile file, CellFault fault, SheetRow row) {
        String column = fault.column();
        String value = row.cell(column);
        List<ColumnsView.Choice> choices = new ArrayList<>();
        if (CHOSEN.contains(column)) {
            boolean known = ValueWords.codes(column).contains(value);
            choices.add(new ColumnsView.Choice(
                    known ? "" : value, known ? words.text("import.values.choose") : said(value)));
            ValueWords.codes(column)
                    .forEach(code -> choices.add(new ColumnsView.Choice(code, words.label(column, code))));
        }
        boolean asked = fault.key().equals(TWO_PLACES);
        if (asked) {
            choices.add(new ColumnsView.Choice(value, said(value)));
            fault.arguments().forEach(place -> choices.add(new ColumnsView.Choice(place.toString(), place.toString())));
        }
        String name = file.nameOf(column);
        return new MendView.Field(
                "c-" + row.line() + "-" + column,
                name.equals(column) ? words.text("import.column." + column) : name,
                value,
                choices.isEmpty() || asked ? words.message(file, fault) : words.text("import.fault.choose"),
                choices);
    }

    private String said(String value) {
        return value.isEmpty() ? words.text("import.values.choose") : words.text("import.mend.stands", value);
    }
}

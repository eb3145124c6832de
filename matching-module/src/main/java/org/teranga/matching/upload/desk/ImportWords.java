package org.teranga.matching.upload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.ValueWords;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Says in the language of the request how a file was read and what is wrong with its cells. */
@ApplicationScoped
class ImportWords {
    private static final String CELL = "sheet.cell.";

    private final PageContexts contexts;

    @Inject
    ImportWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** How a file that staff brought was read. */
    List<String> recognised(SheetReport sheet, UploadedFile file) {
        List<String> said = new ArrayList<>();
        if (file.workbook()) {
            said.add(contexts.text("import.recognised.workbook"));
            addContents(said, sheet);
        } else {
            said.addAll(recognised(sheet));
        }
        if (file.reading().filled() > 0) {
            said.add(contexts.text("import.recognised.filled", file.reading().filled()));
        }
        if (file.reading().titles() > 0) {
            said.add(contexts.text("import.recognised.header", file.reading().titles() + 1));
        }
        if (file.said().isPresent()) {
            said.add(contexts.text("import.recognised.columns"));
        }
        return said;
    }

    /** Encoding, separator, the order of dates, unknown columns. */
    List<String> recognised(SheetReport sheet) {
        List<String> said = new ArrayList<>();
        Charset charset = sheet.format().charset();
        said.add(contexts.text("import.recognised.encoding", charset.displayName()));
        said.add(contexts.text(
                "import.recognised.separator", separator(sheet.format().separator())));
        addContents(said, sheet);
        return said;
    }

    private void addContents(List<String> said, SheetReport sheet) {
        if (sheet.dayFirst()) {
            said.add(contexts.text("import.recognised.day_first"));
        }
        if (!sheet.remarks().isEmpty()) {
            said.add(contexts.text("import.recognised.remarks", String.join(", ", sheet.remarks())));
        }
    }

    private String separator(char separator) {
        return switch (separator) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }

    /** What would be right, as programs are told. */
    String message(CellFault fault) {
        return contexts.text(fault.key(), fault.arguments().toArray());
    }

    /** What would be right, in words that are no codes of ours. */
    String message(UploadedFile file, CellFault fault) {
        String key = fault.key();
        if (!key.startsWith(CELL)) {
            return contexts.text(key, fault.arguments().toArray());
        }
        return switch (key.substring(CELL.length())) {
            case "choice", "kind" -> contexts.text("import.fault.choice", choices(fault.column()));
            case "order" ->
                contexts.text(
                        "import.fault.order",
                        file.nameOf(String.valueOf(fault.arguments().getFirst())));
            case "yes",
                    "language",
                    "commune",
                    "postcode",
                    "two_places",
                    "ages_count",
                    "words",
                    "day",
                    "moment",
                    "whole",
                    "country",
                    "ages" ->
                contexts.text(
                        "import.fault." + key.substring(CELL.length()),
                        fault.arguments().toArray());
            default -> contexts.text(key, fault.arguments().toArray());
        };
    }

    private String choices(String column) {
        return ValueWords.codes(column).stream()
                .map(code -> label(column, code))
                .collect(Collectors.joining(contexts.text("ui.comma")));
    }

    /** A code of a closed column in words. */
    String label(String column, String code) {
        return switch (column) {
            case "conditions" -> contexts.text("condition." + code);
            case "requires" -> contexts.text("requirement." + code);
            case "shared" -> contexts.text("import.values." + code);
            case "languages" -> languageName(code);
            default -> contexts.text(column + "." + code);
        };
    }

    /** Why a row waits aside. */
    String aside(Aside why) {
        return contexts.text("import.aside." + why.code());
    }

    /** A language's name in the request's. */
    String languageName(String code) {
        return Formats.of(contexts.language()).languageName(code);
    }

    /** A day as people read it; what is none stays as it is. */
    String day(String code) {
        try {
            return Formats.of(contexts.language()).date(LocalDate.parse(code));
        } catch (DateTimeParseException noDay) {
            return code;
        }
    }

    /** A sentence of the request's language. */
    String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }
}

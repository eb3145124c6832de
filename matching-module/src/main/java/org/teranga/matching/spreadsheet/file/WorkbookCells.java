package org.teranga.matching.spreadsheet.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook as texts: days in ISO 8601, numbers in digits, with the zeros before them that their format shows. */
final class WorkbookCells {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");
    private static final Pattern SPOKEN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern CALENDAR = Pattern.compile("(?i).*[dmyhs].*");
    private static final Pattern ZEROS = Pattern.compile("0{2,15}");

    /** Spreadsheet programs know numbers up to 308 digits; the digits of a larger one are not written out. */
    private static final int LONGEST_NUMBER = 400;

    /** What a cell says, on one line. */
    String text(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.asBoolean());
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        String format = cell.getDataFormatString();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA && isNumber(raw);
        return number ? number(cell, raw, format) : BREAKS.matcher(raw.strip()).replaceAll(" ");
    }

    private static String number(Cell cell, String raw, @Nullable String format) {
        if (format != null && isCalendar(format)) {
            return day(cell, raw);
        }
        BigDecimal value = new BigDecimal(raw.strip());
        if (Math.abs((long) value.scale()) > LONGEST_NUMBER) {
            return raw.strip();
        }
        String digits = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        if (format != null && ZEROS.matcher(format).matches() && digits.length() < format.length()) {
            return "0".repeat(format.length() - digits.length()) + digits;
        }
        return digits;
    }

    private static String day(Cell cell, String raw) {
        try {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.withNano(0).toString();
        } catch (DateTimeException | IllegalStateException none) {
            return raw;
        }
    }

    private static boolean isCalendar(String format) {
        String bare = SPOKEN.matcher(format).replaceAll("");
        return !"General".equalsIgnoreCase(bare) && CALENDAR.matcher(bare).matches() && !bare.contains("#");
    }

    private static boolean isNumber(String raw) {
        if (raw.length() > LONGEST_NUMBER) {
            return false;
        }
        try {
            new BigDecimal(raw.strip());
            return true;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}

package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Cells of a sheet that were joined over several rows: what stands in the uppermost one holds for those below. Cells that were joined
 * within one row, as those of a title, are left as they are.
 */
final class MergedCells {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final String FOLDER = "xl/";
    private static final int MOST = 20_000;

    /** By the row in which they begin, the next last. */
    private final List<Range> coming;

    private final Map<Integer, Held> open = new HashMap<>();
    private int filled;

    private MergedCells(List<Range> ranges) {
        this.coming = new ArrayList<>(ranges);
        coming.sort(Comparator.comparingInt(Range::first).reversed());
    }

    /**
     * Finds those of a sheet. The workbook was weighed before.
     *
     * @param relation by which the workbook names the sheet
     */
    static MergedCells of(SheetSource book, String relation) throws IOException, XMLStreamException {
        Optional<String> file = target(book, relation);
        return new MergedCells(file.isPresent() ? ranges(book, file.get()) : List.of());
    }

    /** Fills the cells of a row, from 1, that are empty and belong to a cell further up; of a row that says nothing else none. */
    void fill(int row, List<String> cells, int most) {
        while (!coming.isEmpty() && coming.getLast().first <= row) {
            Range range = coming.removeLast();
            if (range.first == row && range.column < most) {
                open.put(range.column, new Held(range, range.column < cells.size() ? cells.get(range.column) : ""));
            }
        }
        open.values().removeIf(held -> held.range.last < row);
        if (open.isEmpty() || cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        open.forEach((column, held) -> {
            boolean empty = column >= cells.size() || cells.get(column).isEmpty();
            if (held.range.first < row && empty && !held.text.isEmpty()) {
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, held.text);
                filled++;
            }
        });
    }

    /** How many cells were filled. */
    int filled() {
        return filled;
    }

    /** The first columns of what was joined over several rows, from the top. */
    private static List<Range> ranges(SheetSource book, String file) throws IOException, XMLStreamException {
        List<Range> ranges = new ArrayList<>();
        elements(book, file, "mergeCell", reader -> {
            Matcher range = RANGE.matcher(String.valueOf(reader.getAttributeValue(null, "ref")));
            if (range.matches() && ranges.size() < MOST) {
                int first = Integer.parseInt(range.group(2));
                int last = Integer.parseInt(range.group(4));
                if (last > first) {
                    ranges.add(new Range(column(range.group(1)), first, last));
                }
            }
        });
        return ranges;
    }

    private static Optional<String> target(SheetSource book, String relation) throws IOException, XMLStreamException {
        List<String> targets = new ArrayList<>();
        elements(book, FOLDER + "_rels/workbook.xml.rels", "Relationship", reader -> {
            String target = reader.getAttributeValue(null, "Target");
            if (relation.equals(reader.getAttributeValue(null, "Id")) && target != null) {
                targets.add(target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        });
        return targets.stream().findFirst();
    }

    private static void elements(SheetSource book, String file, String name, Reader each)
            throws IOException, XMLStreamException {
        try (ZipFile zip = WorkbookParts.open(book)) {
            ZipArchiveEntry entry = zip.getEntry(file);
            if (entry == null) {
                return;
            }
            try (InputStream part = zip.getInputStream(entry)) {
                XMLStreamReader reader = WorkbookParts.reader(part);
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT
                            && reader.getLocalName().equals(name)) {
                        each.read(reader);
                    }
                }
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int k = 0; k < letters.length(); k++) {
            column = column * 26 + letters.charAt(k) - 'A' + 1;
        }
        return column - 1;
    }

    private interface Reader {
        void read(XMLStreamReader reader);
    }

    private record Range(int column, int first, int last) {}

    private record Held(Range range, String text) {}
}

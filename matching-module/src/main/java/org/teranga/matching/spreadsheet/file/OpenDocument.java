package org.teranga.matching.spreadsheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet ({@code .ods}): its first visible sheet that holds anything, as CSV. One document of the archive is read, once,
 * row by row; nothing that it names outside itself is opened, and what it says of repetitions is believed as far as the limits go (decision
 * 082).
 */
final class OpenDocument {
    private static final String CONTENT = "content.xml";
    private static final int MOST_SHEETS = 50;

    /** Spreadsheet programs nest a dozen elements. */
    private static final int DEEPEST = 200;

    private static final Set<String> BESIDE = Set.of(
            "annotation", "frame", "note", "g", "custom-shape", "shapes", "tracked-changes", "dde-links", "forms");

    private final SheetLimits limits;
    private final Set<String> hidden = new HashSet<>();
    private @Nullable String style;
    private @Nullable OpenDocumentRows rows;
    private int depth;
    private int book;
    private int ignored;
    private int sheets;

    private OpenDocument(SheetLimits limits) {
        this.limits = limits;
    }

    /** Whether an archive is one: it has the document of one, and not the contents of a workbook of the other kind. */
    static boolean is(SheetSource source) throws IOException {
        try (ZipFile zip = WorkbookParts.open(source)) {
            return zip.getEntry(CONTENT) != null && zip.getEntry("[Content_Types].xml") == null;
        }
    }

    /**
     * Writes its sheet as CSV in UTF-8.
     *
     * @return how many cells were filled with what stands in the one above with which they were joined; empty where no sheet holds anything
     */
    static Optional<Integer> toCsv(SheetSource source, SheetLimits limits, OutputStream csv)
            throws IOException, XMLStreamException {
        try (ZipFile zip = WorkbookParts.open(source)) {
            ZipArchiveEntry entry = zip.getEntry(CONTENT);
            try (InputStream part = new BoundInput(zip.getInputStream(entry), limits);
                    Writer out = new OutputStreamWriter(new BoundOutput(csv, limits), StandardCharsets.UTF_8)) {
                return new OpenDocument(limits).read(WorkbookParts.reader(part), out);
            }
        }
    }

    private Optional<Integer> read(XMLStreamReader in, Writer out) throws IOException, XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw Workbook.broken();
                case XMLStreamConstants.START_ELEMENT -> begin(in, out);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (rows != null && ignored == 0) {
                        rows.text(in.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (end(in.getLocalName())) {
                        return Optional.of(rows == null ? 0 : rows.filled());
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private void begin(XMLStreamReader in, Writer out) {
        if (++depth > DEEPEST) {
            throw Workbook.broken();
        }
        String name = in.getLocalName();
        if (ignored > 0 || BESIDE.contains(name)) {
            ignored++;
            return;
        }
        switch (name) {
            case "style" -> style = attribute(in, "name");
            case "table-properties" -> {
                if (style != null && "false".equals(attribute(in, "display"))) {
                    hidden.add(style);
                }
            }
            case "spreadsheet" -> book = depth;
            case "table" -> table(in, out);
            default -> {
                if (rows != null) {
                    rows.begin(name, in);
                }
            }
        }
    }

    /** A sheet stands in the book itself; a table within a cell, or of another file, is none. */
    private void table(XMLStreamReader in, Writer out) {
        String dressed = attribute(in, "style-name");
        boolean seen = dressed == null || !hidden.contains(dressed);
        if (book == 0 || depth != book + 1 || ++sheets > MOST_SHEETS || !seen) {
            ignored++;
        } else {
            rows = new OpenDocumentRows(limits, out);
        }
    }

    /** Whether a sheet that holds something has ended. */
    private boolean end(String name) throws IOException {
        depth--;
        if (ignored > 0) {
            ignored--;
            return false;
        }
        if (rows == null) {
            return false;
        }
        if (!name.equals("table")) {
            rows.end(name);
            return false;
        }
        if (rows.holdsSomething()) {
            return true;
        }
        rows = null;
        return false;
    }

    /** What an attribute of this local name says. */
    static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int at = 0; at < in.getAttributeCount(); at++) {
            if (in.getAttributeLocalName(at).equals(name)) {
                return in.getAttributeValue(at);
            }
        }
        return null;
    }
}

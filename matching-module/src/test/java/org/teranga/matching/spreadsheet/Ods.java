package org.teranga.matching.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument spreadsheets put together by hand, also such as no program would write. */
public final class Ods {
    private static final String NAMES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/\"""";

    private Ods() {}

    /** A spreadsheet with one sheet, of these rows. */
    public static byte[] of(String rows) {
        return sheets("<table:table table:name=\"Feuille1\" table:style-name=\"ta1\">" + rows + "</table:table>");
    }

    /** A spreadsheet with these sheets; the style {@code ta2} hides one. */
    public static byte[] sheets(String sheets) {
        return content("<office:document-content " + NAMES + " office:version=\"1.3\"><office:automatic-styles>"
                + "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
                + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:document-content>");
    }

    /** A spreadsheet whose content is this document. */
    public static byte[] content(String document) {
        return content(document.getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet whose content is these bytes. */
    public static byte[] content(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            put(zip, "content.xml", document);
            put(zip, "META-INF/manifest.xml", "<manifest/>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A row of cells with these texts. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append(cell(text));
        }
        return row.append("</table:table-row>").toString();
    }

    /** A cell with this text. */
    public static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}

package org.teranga.matching.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks put together by hand, also such as no program would write. */
public final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private Xlsx() {}

    /** A workbook with one sheet, of these rows; style 1 is a day, style 2 shows five digits. */
    public static byte[] of(String rows) {
        return with("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook of these rows, whose cells may refer to these shared strings, each an {@code <si>}. */
    public static byte[] sharing(String strings, String rows) {
        return with(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>",
                "<sst xmlns=\"" + MAIN + "\">" + strings + "</sst>");
    }

    /** A workbook whose sheet is this document. */
    public static byte[] with(String sheet) {
        return with(sheet, "<sst xmlns=\"" + MAIN + "\"/>");
    }

    /** A workbook of these rows in which this part is another document. */
    public static byte[] having(String part, String document, String rows) {
        byte[] whole = of(rows);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                put(zip, entry.getName(), entry.getName().equals(part) ? document : text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] with(String sheet, String strings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="%s/content-types"><Default Extension="rels" \
                    ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
                    ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                    <Override PartName="/xl/sharedStrings.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                    <Override PartName="/xl/styles.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
                    """.formatted(PACKAGE));
            put(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml", ""));
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Offres" sheetId="1" r:id="rId1"/></sheets></workbook>\
                    """.formatted(MAIN, OFFICE));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                                    + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + OFFICE
                                    + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"));
            put(zip, "xl/styles.xml", """
                    <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>\
                    <numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/>\
                    <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""".formatted(MAIN));
            put(zip, "xl/sharedStrings.xml", strings);
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static String relationships(String type, String target, String more) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

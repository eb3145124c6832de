package org.teranga.platform.message.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.Refusal;

/** What people attach is made anew, and what could harm whoever opens it does not come in. */
class CleanAttachmentTest {
    @Test
    void aPhotographLosesWhereItWasTaken() throws IOException {
        byte[] taken = withExif(picture("jpeg"), "GPS 43.6 N 1.4 E of Amina");
        CleanAttachment clean = CleanAttachment.of("chez moi.jpeg", new ByteArrayInputStream(taken));
        assertThat(clean.type()).isEqualTo("image/jpeg");
        assertThat(clean.name()).isEqualTo("chez moi.jpg");
        assertThat(latin(clean.content())).doesNotContain("GPS", "Exif", "Amina");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.content())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aDocumentIsDrawnAnewWithoutItsScriptsFilesAndAuthor() throws IOException {
        byte[] sent = pdf(2, true);
        assertThat(latin(sent)).contains("/JavaScript", "app.alert", "Secret Author");
        CleanAttachment clean = CleanAttachment.of("../../lettre.PDF", new ByteArrayInputStream(sent));
        assertThat(clean.type()).isEqualTo("application/pdf");
        assertThat(clean.name()).isEqualTo(".. .. lettre.pdf");
        assertThat(latin(clean.content()))
                .doesNotContain(
                        "/JavaScript", "/JS", "/OpenAction", "app.alert", "/Author", "Secret", "/Annots", "/AcroForm");
        try (PDDocument shown = Loader.loadPDF(clean.content())) {
            assertThat(shown.getNumberOfPages()).isEqualTo(2);
            assertThat(shown.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(shown.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aLockedOrLongDocumentIsRefusedWithWhatToSendInstead() throws IOException {
        refused(locked(), "message.pdf.locked");
        refused(pdf(CleanPdf.MOST_PAGES + 1, false), "message.pdf.pages");
        refused("%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII), "message.pdf.broken");
    }

    /** A hundred megabytes of blanks in a hundred kilobytes. */
    @Test
    void aPackedBombIsRefusedBeforeItIsOpened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(pdf(1, false));
        bomb.writeBytes("\n99 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(deflated(100 << 20));
        bomb.writeBytes("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
        refused(bomb.toByteArray(), "message.pdf.odd");
        for (String odd : new String[] {
            "<</Filter [/FlateDecode /FlateDecode]>>",
            "<</Filter 7 0 R>>",
            "<</Filter /LZWDecode>>",
            "<</F#69lter /FlateDecode>>",
            "<</Filter /Flate#44ecode>>"
        }) {
            refused(("%PDF-1.7\n1 0 obj " + odd + " stream\nx").getBytes(StandardCharsets.US_ASCII), "message.pdf.odd");
        }
    }

    /** Ten forms, each of which draws the one before ten times: 10^10 strokes in a page of a few lines. */
    @Test
    void aPageThatIsNeverDrawnToTheEndIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, null);
            for (int depth = 0; depth < 10; depth++) {
                inner = form(document, inner);
            }
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            refused(saved(document), "message.pdf.odd");
        }
    }

    @Test
    void aPageOfTheWebIsNoPictureWhateverItIsCalled() {
        refused("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "picture.kind");
        refused("PK\u0003\u0004 a packed folder".getBytes(StandardCharsets.US_ASCII), "picture.kind");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII), "picture.kind");
        refused(new byte[CleanAttachment.LARGEST + 1], "message.file.large");
    }

    @Test
    void aNameThatIsNoNameBecomesOne() throws IOException {
        assertThat(CleanAttachment.of("\u202E/\\:", new ByteArrayInputStream(picture("png")))
                        .name())
                .isEqualTo("document.jpg");
    }

    private static void refused(byte[] sent, String key) {
        assertThatThrownBy(() -> CleanAttachment.of("x.png", new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject inner) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        PDFormXObject form = new PDFormXObject(new PDStream(stream));
        form.setBBox(new PDRectangle(100, 100));
        StringBuilder strokes = new StringBuilder();
        if (inner == null) {
            strokes.append("0 0 m 9 9 l S ");
        } else {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), inner);
            form.setResources(resources);
            strokes.append("/X Do ".repeat(10));
        }
        try (var out = stream.createOutputStream()) {
            out.write(strokes.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] pdf(int pages, boolean active) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText("Bonjour");
                    content.endText();
                }
            }
            if (active) {
                document.getDocumentInformation().setAuthor("Secret Author");
                PDDocumentCatalog catalog = document.getDocumentCatalog();
                catalog.setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            }
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, String said) {
        byte[] words = ("Exif\0\0" + said).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(0xff);
        bytes.write(0xe1);
        bytes.write(words.length + 2 >> 8);
        bytes.write(words.length + 2);
        bytes.writeBytes(words);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] deflated(int size) {
        Deflater deflater = new Deflater();
        byte[] blanks = new byte[1 << 20];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[64 << 10];
        for (int done = 0; done < size; done += blanks.length) {
            deflater.setInput(blanks);
            while (!deflater.needsInput()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

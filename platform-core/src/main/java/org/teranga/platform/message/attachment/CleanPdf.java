package org.teranga.platform.message.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.teranga.platform.refusal.Refusal;

/**
 * Documents made anew: each page is drawn, as one sees it, and the drawings become another document. Of what came nothing else is there:
 * scripts, forms, links, hidden files, layers and words, who wrote it on what. What is locked, longer than ten pages, or packed so that it
 * could fill a machine is refused with what to send in its place.
 */
final class CleanPdf {
    /** More is no paper that a conversation needs. */
    static final int MOST_PAGES = 10;

    /** The longer side of a page, in pixels: A4 at 150 to the inch. */
    private static final float LONGEST_SIDE = 1_754;

    private static final float USUAL = 150 / 72f;
    private static final float QUALITY = 0.8f;

    private CleanPdf() {}

    /**
     * The document as it is kept.
     *
     * @throws Refusal unprocessable where it is none that can be taken
     */
    static byte[] of(byte[] sent) {
        PackedStreams.check(sent);
        try (PDDocument document = Loader.loadPDF(sent)) {
            if (document.isEncrypted()) {
                throw Refusal.unprocessable("message.pdf.locked");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Refusal.unprocessable("message.pdf.pages", document.getNumberOfPages(), MOST_PAGES);
            }
            if (document.getNumberOfPages() == 0) {
                throw Refusal.unprocessable("message.pdf.broken");
            }
            return drawn(document);
        } catch (InvalidPasswordException locked) {
            throw Refusal.unprocessable("message.pdf.locked");
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // Whatever a reader of documents makes of bytes that somebody put together by hand: there is nothing to
            // show.
            throw Refusal.unprocessable("message.pdf.broken");
        }
    }

    private static byte[] drawn(PDDocument document) throws IOException {
        GuardedRenderer renderer = new GuardedRenderer(document);
        try (PDDocument anew = new PDDocument()) {
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                PDRectangle box = document.getPage(number).getCropBox();
                float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
                float scale = Math.min(USUAL, LONGEST_SIDE / side);
                add(anew, renderer.renderImage(number, scale, ImageType.RGB), scale);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            anew.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(PDDocument anew, BufferedImage drawn, float scale) throws IOException {
        PDPage page = new PDPage(new PDRectangle(drawn.getWidth() / scale, drawn.getHeight() / scale));
        anew.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(anew, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(anew, drawn, QUALITY),
                    0,
                    0,
                    drawn.getWidth() / scale,
                    drawn.getHeight() / scale);
        }
    }
}

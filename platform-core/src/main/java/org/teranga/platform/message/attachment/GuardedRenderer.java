package org.teranga.platform.message.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;

/** Draws the pages of one document, up to so many strokes and for so long: a few lines can ask for more than a machine can do in a year. */
final class GuardedRenderer extends PDFRenderer {
    private static final int MOST_STROKES = 500_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long MOST_PIXELS = 40_000_000;

    /** Pictures that we have no reader for would be missing without a word. */
    private static final List<COSName> UNREADABLE = List.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int strokes;

    GuardedRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new GuardedDrawer(parameters);
    }

    private void admitStroke() {
        strokes++;
        if (strokes > MOST_STROKES || System.nanoTime() > end) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
    }

    private static void admit(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
        if (image instanceof PDImageXObject stored) {
            admit(stored.getCOSObject());
            COSStream mask = stored.getCOSObject().getCOSStream(COSName.SMASK);
            if (mask != null) {
                admit(mask);
            }
        }
    }

    /** A picture that stands among the strokes of a page: packed once at most. */
    private static void admitWithin(@Nullable COSDictionary said, byte[] picture) {
        COSBase filter = said == null ? null : said.getDictionaryObject(COSName.F, COSName.FILTER);
        boolean several = filter instanceof COSArray filters && filters.size() > 1;
        String name = filter instanceof COSArray filters && filters.size() == 1
                ? filters.getName(0)
                : filter instanceof COSName one ? one.getName() : "";
        if (several || name.startsWith("LZW")) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
        PackedStreams.unpacked(picture, 0);
    }

    /** What a picture says of its size in its own bytes counts, not what is said of it. */
    private static void admit(COSStream picture) throws IOException {
        COSBase filter = picture.getFilters();
        if (filter instanceof COSName name && UNREADABLE.contains(name)) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
        long said = (long) picture.getInt(COSName.WIDTH, 0) * picture.getInt(COSName.HEIGHT, 0);
        if (said > MOST_PIXELS) {
            throw Refusal.unprocessable("message.pdf.odd");
        }
        if (COSName.DCT_DECODE.equals(filter)) {
            try (InputStream raw = picture.createRawInputStream();
                    ImageInputStream in = new MemoryCacheImageInputStream(raw)) {
                Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
                ImageReader reader = readers.next();
                reader.setInput(in, true, true);
                boolean large = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
                reader.dispose();
                if (large) {
                    throw Refusal.unprocessable("message.pdf.odd");
                }
            }
        }
    }

    private final class GuardedDrawer extends PageDrawer {
        GuardedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            admitStroke();
            if (operator.getImageData() != null) {
                admitWithin(operator.getImageParameters(), operator.getImageData());
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            admit(image);
            super.drawImage(image);
        }
    }
}

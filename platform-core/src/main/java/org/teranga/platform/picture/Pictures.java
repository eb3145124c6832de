package org.teranga.platform.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.teranga.platform.refusal.Refusal;

/**
 * Pictures as they are sent, made anew: a drawing by {@link CleanSvg}, a photograph by decoding and encoding its pixels, so that neither
 * places, cameras nor hidden contents come along. What a file is, its first bytes say, not its name.
 */
public final class Pictures {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 10 << 20;

    private static final int LARGEST_SVG = 512 << 10;
    private static final long MOST_PIXELS = 40_000_000;
    private static final float QUALITY = 0.82f;

    private Pictures() {}

    /**
     * A logo: a drawing, or a picture of which each side has 600 pixels at most.
     *
     * @param sent read to its end
     * @throws Refusal too large where it is too large, invalid where it is no picture that can be shown
     */
    public static CleanPicture logo(InputStream sent) {
        byte[] bytes = bytes(sent);
        return looksLikeSvg(bytes) ? svg(bytes) : pixels(bytes, 600, true);
    }

    /** A photograph, of which each side has 1,600 pixels at most; otherwise as {@link #logo}. */
    public static CleanPicture photograph(InputStream sent) {
        byte[] bytes = bytes(sent);
        if (looksLikeSvg(bytes)) {
            throw Refusal.unprocessable("picture.kind");
        }
        return pixels(bytes, 1_600, false);
    }

    /** A drawing, or a picture of which each side has 1,600 pixels at most and what is clear stays so; otherwise as {@link #logo}. */
    public static CleanPicture drawingOrPhotograph(InputStream sent) {
        byte[] bytes = bytes(sent);
        return looksLikeSvg(bytes) ? svg(bytes) : pixels(bytes, 1_600, true);
    }

    private static byte[] bytes(InputStream sent) {
        try (sent) {
            byte[] bytes = sent.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Refusal.tooLarge("picture.large", LARGEST >> 20);
            }
            if (bytes.length == 0) {
                throw Refusal.unprocessable("picture.missing");
            }
            return bytes;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static boolean looksLikeSvg(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && (bytes[first] <= ' ')) { // a byte order mark is below, too
            first++;
        }
        return first < bytes.length && bytes[first] == '<';
    }

    private static CleanPicture svg(byte[] bytes) {
        if (bytes.length > LARGEST_SVG) {
            throw Refusal.tooLarge("picture.svg_large", LARGEST_SVG >> 10);
        }
        return CleanSvg.clean(bytes);
    }

    private static CleanPicture pixels(byte[] bytes, int largestSide, boolean clear) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null
                    || !Set.of("png", "jpeg").contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw Refusal.unprocessable("picture.kind");
            }
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw Refusal.unprocessable("picture.pixels", reader.getWidth(0), reader.getHeight(0));
                }
                boolean png = clear && reader.getFormatName().equalsIgnoreCase("png");
                BufferedImage seen =
                        Orientation.upright(scaled(read(reader, largestSide), largestSide, png), Orientation.of(bytes));
                return encoded(seen, png);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw Refusal.unprocessable("picture.broken");
        }
    }

    /** As many pixels as are needed: of a picture that is much larger, every second, third and so on, so that it is never whole in memory. */
    private static BufferedImage read(ImageReader reader, int largestSide) throws IOException {
        int side = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, side / (2 * largestSide));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage scaled(BufferedImage image, int largestSide, boolean clear) {
        double factor = Math.min(1, (double) largestSide / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(image.getHeight() * factor));
        BufferedImage result =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        if (!clear) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.drawImage(halved(image, width, height), 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    /** Halves it as long as it stays larger than wanted: one large step would leave out most pixels. */
    private static BufferedImage halved(BufferedImage image, int width, int height) {
        BufferedImage now = image;
        while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= height && now.getWidth() > 2) {
            BufferedImage half =
                    new BufferedImage(now.getWidth() / 2, now.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            now = half;
        }
        return now;
    }

    private static CleanPicture encoded(BufferedImage image, boolean png) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!png) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        String type = png ? "image/png" : "image/jpeg";
        return new CleanPicture(type, bytes.toByteArray(), image.getWidth(), image.getHeight(), Set.of());
    }
}

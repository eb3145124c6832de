package org.teranga.platform.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: a JPEG may say in its Exif part (tag 0x0112, values 1 to 8) how its pixels are to be turned. What is made anew
 * carries no Exif, so the pixels themselves are turned.
 */
final class Orientation {
    private static final int JPEG = 0xffd8;
    private static final int EXIF_PART = 0xffe1;
    private static final int PIXELS = 0xffda;
    private static final int TAG = 0x0112;
    private static final long EXIF = 0x457869660000L; // "Exif", and two zeroes

    private Orientation() {}

    /** The value of a file; 1, upright, where it says nothing that can be read. */
    static int of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            if (Short.toUnsignedInt(bytes.getShort()) != JPEG) {
                return 1;
            }
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort());
                if (marker == EXIF_PART) {
                    return inExif(bytes.slice(bytes.position(), length - 2));
                }
                if (marker == PIXELS || marker < 0xff00) {
                    return 1;
                }
                bytes.position(bytes.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            return 1;
        }
    }

    private static int inExif(ByteBuffer part) {
        if ((long) part.getInt() << 16 != EXIF) {
            return 1;
        }
        part.getShort();
        ByteBuffer tiff = part.slice();
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int start = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort()) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(start + 8));
                return value >= 1 && value <= 8 ? value : 1;
            }
            tiff.position(start + 12);
        }
        return 1;
    }

    /** The picture as it was seen. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        double width = image.getWidth();
        double height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        boolean sideways = orientation > 4;
        BufferedImage turned = new BufferedImage(
                sideways ? image.getHeight() : image.getWidth(),
                sideways ? image.getWidth() : image.getHeight(),
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }
}

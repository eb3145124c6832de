package org.teranga.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a camera was held is read from its Exif part, in both orders of bytes, and the pixels are turned by it. */
class OrientationTest {
    private static final int LEFT_TOP = 0xff0000;
    private static final int RIGHT_TOP = 0x00ff00;
    private static final int LEFT_BOTTOM = 0x0000ff;
    private static final int RIGHT_BOTTOM = 0xffff00;

    @ParameterizedTest
    @CsvSource({
        "1, ff0000, 00ff00, 0000ff, ffff00",
        "2, 00ff00, ff0000, ffff00, 0000ff",
        "3, ffff00, 0000ff, 00ff00, ff0000",
        "4, 0000ff, ffff00, ff0000, 00ff00",
        "5, ff0000, 0000ff, 00ff00, ffff00",
        "6, 0000ff, ff0000, ffff00, 00ff00",
        "7, ffff00, 00ff00, 0000ff, ff0000",
        "8, 00ff00, ffff00, ff0000, 0000ff"
    })
    void eachValueTurnsThePixelsAsTheyWereSeen(
            int value, String leftTop, String rightTop, String leftBottom, String rightBottom) {
        assertThat(Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, 0x0112, value))).isEqualTo(value);
        assertThat(Orientation.of(jpeg(ByteOrder.LITTLE_ENDIAN, 0x0112, value))).isEqualTo(value);
        BufferedImage seen = Orientation.upright(picture(BufferedImage.TYPE_INT_RGB), value);
        int right = seen.getWidth() - 1;
        int bottom = seen.getHeight() - 1;
        assertThat(right > bottom).as("wider than high").isEqualTo(value < 5);
        assertThat(new String[] {
                    colour(seen, 0, 0), colour(seen, right, 0), colour(seen, 0, bottom), colour(seen, right, bottom)
                })
                .containsExactly(leftTop, rightTop, leftBottom, rightBottom);
    }

    @Test
    void whatShinesThroughStaysSo() {
        assertThat(Orientation.upright(picture(BufferedImage.TYPE_INT_ARGB), 6)
                        .getColorModel()
                        .hasAlpha())
                .isTrue();
        assertThat(Orientation.upright(picture(BufferedImage.TYPE_INT_RGB), 6)
                        .getColorModel()
                        .hasAlpha())
                .isFalse();
    }

    @Test
    void whatSaysNothingThatCanBeReadIsUpright() {
        byte[] good = jpeg(ByteOrder.BIG_ENDIAN, 0x0112, 6);
        for (int length = 0; length < good.length; length++) {
            assertThat(Orientation.of(Arrays.copyOf(good, length)))
                    .as("cut at " + length)
                    .isIn(1, 6);
        }
        assertThat(Orientation.of(Arrays.copyOf(good, 30))).isEqualTo(1);
        for (int value : new int[] {0, 9, 65_535}) {
            assertThat(Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, 0x0112, value)))
                    .isEqualTo(1);
        }
        assertThat(Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, 0x0113, 6)))
                .as("another tag")
                .isEqualTo(1);
        byte[] png = good.clone();
        png[0] = (byte) 0x89;
        assertThat(Orientation.of(png)).isEqualTo(1);
        byte[] otherName = good.clone();
        otherName[6] = 'X';
        assertThat(Orientation.of(otherName)).isEqualTo(1);
        byte[] pixels = good.clone();
        pixels[3] = (byte) 0xda;
        assertThat(Orientation.of(pixels)).isEqualTo(1);
        byte[] noMarker = good.clone();
        noMarker[2] = 0x12;
        assertThat(Orientation.of(noMarker)).isEqualTo(1);
    }

    @Test
    void aPartBeforeTheExifIsPassedBy() {
        byte[] good = jpeg(ByteOrder.BIG_ENDIAN, 0x0112, 8);
        ByteBuffer other = ByteBuffer.allocate(good.length + 8);
        other.put(good, 0, 2)
                .putShort((short) 0xffe0)
                .putShort((short) 6)
                .putInt(0)
                .put(good, 2, good.length - 2);
        assertThat(Orientation.of(other.array())).isEqualTo(8);
    }

    /** The head of a JPEG whose Exif part has two entries, of which the second is this one. */
    private static byte[] jpeg(ByteOrder order, int tag, int value) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12).order(order);
        tiff.putShort((short) (order == ByteOrder.LITTLE_ENDIAN ? 0x4949 : 0x4d4d));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100).putShort((short) 3).putInt(1).putInt(0);
        tiff.putShort((short) tag)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0);
        ByteBuffer file = ByteBuffer.allocate(2 + 4 + 6 + tiff.capacity());
        file.putShort((short) 0xffd8).putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff.capacity()));
        return file.putInt(0x45786966).putShort((short) 0).put(tiff.array()).array();
    }

    private static BufferedImage picture(int type) {
        BufferedImage image = new BufferedImage(3, 2, type);
        image.setRGB(0, 0, 0xff000000 | LEFT_TOP);
        image.setRGB(2, 0, 0xff000000 | RIGHT_TOP);
        image.setRGB(0, 1, 0xff000000 | LEFT_BOTTOM);
        image.setRGB(2, 1, 0xff000000 | RIGHT_BOTTOM);
        return image;
    }

    private static String colour(BufferedImage image, int x, int y) {
        return "%06x".formatted(image.getRGB(x, y) & 0xffffff);
    }
}

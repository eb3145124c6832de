package org.teranga.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.TooLarge;
import org.teranga.platform.refusal.Unprocessable;

class PicturesTest {
    private static final int RED = 0xffcc0000;
    private static final int BLUE = 0xff0000cc;

    @Test
    void aLogoIsMadeAnewAndNothingBesideItsPixelsComesAlong() throws IOException {
        byte[] sent = join(encoded(1_200, 300, "png"), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        CleanPicture logo = Pictures.logo(new ByteArrayInputStream(sent));
        assertThat(logo.type()).isEqualTo("image/png");
        assertThat(logo.width()).isEqualTo(600);
        assertThat(logo.height()).isEqualTo(150);
        assertThat(new String(logo.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void aPhotographThatWasTakenSidewaysStandsUpright() throws IOException {
        byte[] jpeg = encoded(40, 20, "jpeg"); // left half red, right half blue
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] sideways = join(join(Arrays.copyOf(jpeg, 2), exif), Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(Orientation.of(sideways)).isEqualTo(6);
        assertThat(Orientation.of(jpeg)).isEqualTo(1);
        CleanPicture picture = Pictures.photograph(new ByteArrayInputStream(sideways));
        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(40);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(seen.getRGB(10, 5) >> 16 & 255).as("red on top").isGreaterThan(150);
        assertThat(seen.getRGB(10, 35) & 255).as("blue below").isGreaterThan(150);
        assertThat(Orientation.of(picture.content())).isEqualTo(1);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        byte[] cut = Arrays.copyOf(encoded(200, 200, "png"), 60);
        for (byte[] sent : new byte[][] {
            "GIF89a".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            {(byte) 0x89, 'P', 'N', 'G'},
            {},
            cut
        }) {
            assertThatThrownBy(() -> Pictures.logo(new ByteArrayInputStream(sent)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused).isInstanceOf(Unprocessable.class));
        }
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Pictures.photograph(new ByteArrayInputStream(svg)))
                .isInstanceOf(Refusal.class);
    }

    /** A header that promises 50,000 by 50,000 pixels is not believed with memory. */
    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] bomb = encoded(10, 10, "png");
        for (int at : new int[] {16, 20}) {
            bomb[at] = 0;
            bomb[at + 1] = 0;
            bomb[at + 2] = (byte) 0xc3;
            bomb[at + 3] = 0x50;
        }
        assertThatThrownBy(() -> Pictures.logo(new ByteArrayInputStream(bomb)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused).isInstanceOf(Unprocessable.class));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> Pictures.logo(new ByteArrayInputStream(new byte[Pictures.LARGEST + 1])))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused).isInstanceOf(TooLarge.class));
    }

    private static byte[] encoded(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? RED : BLUE);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

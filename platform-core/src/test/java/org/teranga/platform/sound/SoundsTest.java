package org.teranga.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;

class SoundsTest {
    /** MPEG 1, layer III, 64 kbit/s, 44.1 kHz: 208 bytes. */
    private static final int[] HEAD = {0xff, 0xfb, 0x50, 0x00};

    private static final int LENGTH = 208;
    private static final byte[] SECRET = "<script>alert(1)</script> GPS 43.6".getBytes(StandardCharsets.UTF_8);

    @Test
    void onlyFramesOfSoundAreTakenOver() {
        CleanSound sound = Sounds.mp3(new ByteArrayInputStream(file(200)));
        assertThat(sound.content()).isEqualTo(frames(200)).hasSize(200 * LENGTH);
        assertThat(sound.seconds()).isEqualTo(6); // 200 × 1152 / 44100 = 5.2
        assertThat(new String(sound.content(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "GPS", "ID3", "TAG");
    }

    @Test
    void whatIsNoSoundIsRefused() {
        for (byte[] other : new byte[][] {
            {},
            SECRET,
            "GIF89a".getBytes(StandardCharsets.UTF_8),
            "ID3\u0004\u0000\u0000\u007f\u007f\u007f\u007f".getBytes(StandardCharsets.ISO_8859_1),
            frames(5)
        }) {
            assertThatThrownBy(() -> Sounds.mp3(new ByteArrayInputStream(other)))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> Sounds.mp3(new ByteArrayInputStream(new byte[Sounds.LARGEST + 1])))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void thousandsOfRandomFilesEndInASoundOrARefusalAndNothingElse() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = random.nextBoolean() ? file(random.nextInt(40)) : new byte[random.nextInt(3_000)];
            for (int hits = random.nextInt(200); hits > 0 && bytes.length > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                CleanSound sound = Sounds.mp3(new ByteArrayInputStream(bytes));
                assertThat(sound.content().length).as("seed %s", seed).isLessThanOrEqualTo(bytes.length);
                assertThat(Frame.read(sound.content(), 0)).as("seed %s", seed).isNotNull();
            } catch (Refusal refused) {
                assertThat(refused).as("seed %s", seed).isInstanceOf(Invalid.class);
            }
        }
    }

    /** A tag with a text in it, frames, rubbish in between, and a tag behind. */
    private static byte[] file(int frames) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, (byte) SECRET.length});
        file.writeBytes(SECRET);
        file.writeBytes(frames(frames / 2));
        file.writeBytes(SECRET);
        file.writeBytes(frames(frames - frames / 2));
        file.writeBytes("TAG".getBytes(StandardCharsets.UTF_8));
        file.writeBytes(SECRET);
        return file.toByteArray();
    }

    private static byte[] frames(int count) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            for (int b : HEAD) {
                frames.write(b);
            }
            frames.writeBytes(new byte[LENGTH - HEAD.length]);
        }
        return frames.toByteArray();
    }
}

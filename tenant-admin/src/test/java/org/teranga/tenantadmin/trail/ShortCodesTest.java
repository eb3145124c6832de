package org.teranga.tenantadmin.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.persistence.Uuid7;

class ShortCodesTest {
    @Test
    void idsOfOneMomentAreToldApart() {
        Instant moment = Instant.parse("2026-11-28T06:00:00Z");
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ids.add(Uuid7.at(moment));
        }
        ShortCodes codes = ShortCodes.of(ids);
        assertThat(new HashSet<>(ids.stream().map(codes::of).toList())).hasSize(500);
        assertThat(ids)
                .allSatisfy(id -> assertThat(id.toString().replace("-", "")).endsWith(codes.of(id)));
    }

    @Test
    void twoThatEndAlikeHaveLongerCodesAndNoOtherIsChanged() {
        UUID one = UUID.fromString("01a2209b-8844-7b57-a692-bd96aaaaaaaa");
        UUID like = UUID.fromString("01a2209b-8844-7b57-a692-bd97aaaaaaaa");
        UUID other = UUID.fromString("01a2209b-8844-7b57-a692-bd97bbbbbbbb");
        ShortCodes codes = ShortCodes.of(List.of(like, other, one));
        assertThat(List.of(codes.of(one), codes.of(like), codes.of(other)))
                .containsExactly("aaaaaaaa", "7aaaaaaaa", "bbbbbbbb");
    }

    @Test
    void theOrderOfIdsChangesNoCode() {
        Random random = new Random(14);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            ids.add(new UUID(random.nextLong(), random.nextLong() & 0xFFL));
        }
        ShortCodes codes = ShortCodes.of(ids);
        ShortCodes reversed = ShortCodes.of(ids.reversed());
        assertThat(ids).allSatisfy(id -> assertThat(codes.of(id)).isEqualTo(reversed.of(id)));
        assertThat(new HashSet<>(ids.stream().map(codes::of).toList())).hasSize(new HashSet<>(ids).size());
    }
}

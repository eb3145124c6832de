package org.teranga.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantStatus;

class KeptPapersTest {
    private final KeptPapers kept = new KeptPapers(2, 10);

    @Test
    void eachAssociationHasRoomOfItsOwnAndKeepsWhatWasAskedForLast() {
        as("one", () -> {
            kept.keep("a", new byte[4]);
            kept.keep("b", new byte[4]);
            assertThat(kept.get("a")).isPresent();
            kept.keep("c", new byte[4]);
            assertThat(kept.get("b")).isEmpty();
            assertThat(kept.get("a")).isPresent();
        });
        as("two", () -> {
            assertThat(kept.get("a")).as("another association's").isEmpty();
            kept.keep("a", new byte[10]);
            kept.keep("large", new byte[11]);
            assertThat(kept.get("large")).isEmpty();
        });
        as("one", () -> assertThat(kept.get("a")).isPresent());
        as("three", () -> kept.keep("a", new byte[1]));
        as("two", () -> assertThat(kept.get("a")).as("asked for longest ago").isEmpty());
    }

    @Test
    void whoeverChangesWhatTheyGotChangesNothing() {
        as("one", () -> {
            kept.keep("a", new byte[] {1});
            kept.get("a").orElseThrow()[0] = 2;
            assertThat(kept.get("a").orElseThrow()).containsExactly(1);
        });
    }

    private static void as(String slug, Runnable work) {
        UUID id = UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
        Tenant tenant = new Tenant(id, slug, slug, TenantStatus.ACTIVE, List.of("fr"), List.of(), "base");
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            work.run();
        }
    }
}

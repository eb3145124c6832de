package org.teranga.tenantadmin.transfer.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrivalRulesTest {
    private final Column id = Column.of("id", "uuid", true, "");
    private final Column name = Column.of("name", "bytea", false, "sealed: id contact.name");
    private final Column status =
            Column.of("status", "text", true, "authority: whether readers see it (PUBLISHED arrives as DRAFT)");
    private final Column account = Column.of("account_id", "uuid", false, "authority: the account that has it");
    private final Column link =
            Column.of("link_hash", "text", false, "credential of a letter: by which it is followed");
    private final Column key = Column.of("key_hash", "text", true, "credential: by which a program comes in");
    private final Column grade = Column.of("grade", "text", true, "authority: what it lets happen");

    private final ArchiveTable page = table("rights.page", "tenant: pages", id, name, status, account, link);
    private final ArchiveTable grant = table("platform.grant", "tenant: authority, told of holder: what was shown", id);
    private final ArchiveTable graded =
            table("matching.graded", "tenant append-only: of facts, but for one", id, grade);
    private final ArchiveTable child = table("matching.child", "tenant: belongs to a grant", id);
    private final ArchiveTable remark = table("rights.remark", "tenant: may belong to a grant", id, account);
    private final ArchiveTable trail = table("platform.audit_entry", "tenant append-only: authority: the trail", id);
    private final ArchiveTable keys = table("platform.key", "tenant: keys", id, key);

    private final List<ArchiveTable> tables = List.of(page, grant, graded, child, remark, trail, keys);
    private final ArrivalRules foreign = ArrivalRules.foreign(
            tables,
            List.of(
                    new ArrivalRules.Reference("matching.child", "grant_id", "platform.grant", true),
                    new ArrivalRules.Reference("rights.remark", "account_id", "platform.grant", false)),
            (key, value) -> key.startsWith("look."));
    private final ArrivalRules own = ArrivalRules.own(tables);

    @Test
    void factsComeFromAnywhereAndAuthorityFromThisPlatformOnly() {
        assertThat(tables.stream().filter(foreign::keeps)).containsExactly(page, remark);
        assertThat(tables.stream().filter(own::keeps)).containsExactly(page, grant, graded, child, remark, keys);
        assertThat(page.columns().stream().filter(column -> foreign.keeps(page, column)))
                .containsExactly(id, name, status);
        assertThat(page.columns().stream().filter(column -> own.keeps(page, column)))
                .containsExactlyElementsOf(page.columns());
    }

    @Test
    void whatLetsSomethingHappenElsewhereIsSomethingLessHere() {
        assertThat(foreign.value(status, "PUBLISHED")).isEqualTo("DRAFT");
        assertThat(foreign.value(status, "RETIRED")).isEqualTo("RETIRED");
        assertThat(own.value(status, "PUBLISHED")).isEqualTo("PUBLISHED");
    }

    @Test
    void lettersOpenTheirDoorAgainAndKeysOfProgramsNever() {
        assertThat(own.value(link, "hash")).isEqualTo("hash");
        assertThat(own.value(key, "hash")).startsWith("dead-").doesNotContain("hash");
        assertThat(own.value(key, "hash")).isNotEqualTo(own.value(key, "hash"));
    }

    @Test
    void whatStaysOutIsKeptAsWhatWasSaidOfIt() {
        assertThat(foreign.toldOf(grant)).containsExactly("holder");
        assertThat(own.toldOf(grant)).isEmpty();
    }

    @Test
    void aSettingComesInWhereAnAdministratorCouldChooseIt() {
        ArchiveTable values = table("platform.tenant_value", "tenant: settings", id);
        assertThat(foreign.keeps(values, Map.of("key", "look.name", "value", "x")))
                .isTrue();
        assertThat(foreign.keeps(values, Map.of("key", "usage.mails_per_day", "value", "9")))
                .isFalse();
        assertThat(own.keeps(values, Map.of("key", "usage.mails_per_day", "value", "9")))
                .isTrue();
    }

    /** Nobody can write an id into an archive that is one here; what referred to the same still does; the order of time stays. */
    @Test
    void noIdOfAForeignArchiveIsAnIdHere() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Renaming strangers = Renaming.strangers();
        Renaming others = Renaming.strangers();
        Map<UUID, UUID> here = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            UUID there = new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong());
            UUID renamed = strangers.of(there);
            assertThat(renamed).as("seed " + seed).isNotEqualTo(there).isEqualTo(strangers.of(there));
            assertThat(renamed).isNotEqualTo(others.of(there));
            assertThat(renamed.getMostSignificantBits() >>> 16).isEqualTo(there.getMostSignificantBits() >>> 16);
            assertThat(renamed.version()).isEqualTo(7);
            assertThat(here.put(renamed, there)).as("seed " + seed).isNull();
        }
    }

    private static ArchiveTable table(String name, String comment, Column... columns) {
        return ArchiveTable.of(name, List.of(columns), List.of("id"), comment);
    }
}

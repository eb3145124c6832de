package org.teranga.platform.sentence;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.theme.wording.UnreadSentences;

/** Two associations at the desk of the platform's sentences, with a translator who writes, one who reads, and the operator. */
abstract class TranslatorsDesk {
    static final String SOMALI = "so";
    static final Language LANGUAGE = Languages.of(SOMALI).orElseThrow();
    static final String KEY = "erasure.stays.1";

    @Inject
    TestTenants tenants;

    @Inject
    CurrentPerson person;

    @Inject
    SentenceBook book;

    @Inject
    ReadSentences read;

    @Inject
    CorrectSentences correct;

    @Inject
    DecideCorrections decide;

    @Inject
    DecideReaders decideReaders;

    @Inject
    SentenceReaders readers;

    @Inject
    TenantSql sql;

    @Inject
    MotherTongues tongues;

    @Inject
    CorrectionFile file;

    @Inject
    ForgetTranslator forget;

    @Inject
    SentencesFile own;

    @Inject
    Themes themes;

    @Inject
    Desk desk;

    final UUID writer = UUID.randomUUID();
    final UUID reader = UUID.randomUUID();
    final UUID operator = UUID.randomUUID();
    Tenant here;
    Tenant there;

    @BeforeEach
    void twoAssociations() {
        here = tenants.open();
        there = tenants.open();
        decide.published().forEach(one -> takenBack(one.id()));
        for (SentenceCorrection one : decide.waiting()) {
            as(operator, null, () -> {
                decide.decline(one.id(), "of another test");
                return null;
            });
        }
    }

    Sentence sentence() {
        return book.one(SOMALI, KEY);
    }

    String said() {
        return themes.base().messages().text(LANGUAGE, KEY);
    }

    UnreadSentences unread() {
        return themes.unread(themes.base(), LANGUAGE);
    }

    UUID written(String text) {
        return as(
                writer, here, () -> correct.write(SOMALI, KEY, text, sentence().seen()));
    }

    void withdrawn(UUID by, UUID id) {
        as(by, here, () -> {
            correct.withdraw(id);
            return null;
        });
    }

    void published(UUID id) {
        as(operator, null, () -> {
            decide.publish(id, "");
            return null;
        });
    }

    void accepted(String language, UUID who) {
        as(operator, null, () -> {
            decideReaders.accept(language, who);
            return null;
        });
    }

    int discounted(String language, UUID who) {
        return as(operator, null, () -> decideReaders.discount(language, who));
    }

    void takenBack(UUID id) {
        as(operator, null, () -> {
            decide.takeBack(id);
            return null;
        });
    }

    ReadSentences.Outcome speaks(UUID who, Tenant tenant, Map<String, String> seen) {
        return as(who, tenant, () -> {
            tongues.say(who, SOMALI, true);
            return read.read(SOMALI, seen);
        });
    }

    <T> T as(UUID who, @Nullable Tenant tenant, Supplier<T> work) {
        return desk.alone(() -> {
            if (tenant == null) {
                person.becomesOperator(new Account(who, Set.of()));
                return work.get();
            }
            person.becomes(new Account(who, Set.of(Role.TRANSLATOR)));
            return tenants.as(tenant, work::get);
        });
    }
}

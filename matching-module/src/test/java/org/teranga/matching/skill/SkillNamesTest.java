package org.teranga.matching.skill;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.sentence.CorrectSentences;
import org.teranga.platform.sentence.CorrectionFile;
import org.teranga.platform.sentence.DecideCorrections;
import org.teranga.platform.sentence.Sentence;
import org.teranga.platform.sentence.SentenceArea;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.theme.template.Themes;

/** Translators name skills where a language has no name yet; pages do not wait for it. */
@Assembled
class SkillNamesTest {
    private static final String KEY = "skill.bakery";
    private static final String SOMALI = "so";
    private static final String NAME = "Dubista rootiga";

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private CurrentPerson person;

    @Inject
    private SentenceBook book;

    @Inject
    private CorrectSentences correct;

    @Inject
    private DecideCorrections decide;

    @Inject
    private CorrectionFile file;

    @Inject
    private KnownSkills skills;

    @Inject
    private Themes themes;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
    }

    @Test
    void aNameThatWasWrittenCountsOnceTheOperatorSaysYes() {
        assertThat(bakery().name(SOMALI)).isEqualTo(new SkillName("boulangerie", "fr"));
        Sentence before = book.one(SOMALI, KEY);
        assertThat(before.area()).isEqualTo(SentenceArea.SKILLS);
        assertThat(List.of(before.french(), before.english(), before.shipped()))
                .containsExactly("boulangerie", "bakery", "boulangerie");
        UUID id = desk.alone(() -> {
            person.becomes(new Account(UUID.randomUUID(), Set.of(Role.TRANSLATOR)));
            return tenants.as(own, () -> correct.write(SOMALI, KEY, NAME, before.seen()));
        });
        skills.forget();
        assertThat(bakery().name(SOMALI).language()).as("it waits").isEqualTo("fr");
        operated(() -> decide.publish(id, ""));
        skills.forget();
        assertThat(bakery().name(SOMALI)).isEqualTo(new SkillName(NAME, SOMALI));
        assertThat(skills.list().find("dubista ROOTIGA")).contains(bakery());
        assertThat(skills.names(SOMALI)).contains(new SkillName(NAME, SOMALI));
        assertThat(bakery().name("en").text()).isEqualTo("bakery");
        assertThat(file.of(SOMALI)).contains("# names_so.properties", KEY + "=" + NAME);
        operated(() -> decide.takeBack(id));
        skills.forget();
        assertThat(bakery().name(SOMALI).language()).isEqualTo("fr");
    }

    @Test
    void noPageWaitsForNames() {
        List<Sentence> all = book.of(SOMALI);
        long names =
                all.stream().filter(one -> one.area() == SentenceArea.SKILLS).count();
        assertThat(names).isEqualTo(SkillList.shipped().all().size());
        assertThat(SentenceBook.counts(all).all()).isEqualTo(all.size() - (int) names);
        assertThat(themes.unread(themes.base(), Languages.of(SOMALI).orElseThrow())
                        .anyOf(Set.of(KEY)))
                .isFalse();
    }

    private Skill bakery() {
        return skills.list().coded("bakery").orElseThrow();
    }

    private void operated(Runnable work) {
        desk.alone(() -> {
            person.becomesOperator(new Account(UUID.randomUUID(), Set.of()));
            work.run();
            return true;
        });
    }
}

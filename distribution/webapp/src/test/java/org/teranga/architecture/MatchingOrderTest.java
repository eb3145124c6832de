package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.broken.KnowsAPlacement;
import org.teranga.matching.placement.PlacementId;

/** Inside matching each noun may use what stands left of it, and nothing right of it: from the engine to the desk. */
class MatchingOrderTest {
    private static final String MATCHING = "org.teranga.matching.";

    private static final List<String> FROM_LEFT_TO_RIGHT = List.of(
            "engine",
            "skill",
            "form",
            "appointment",
            "synthetic",
            "spreadsheet",
            "esco",
            "pool",
            "home",
            "correspondence",
            "enquiry",
            "upload",
            "preference",
            "duty",
            "safeguarding",
            "invitation",
            "confirmation",
            "referral",
            "erasure",
            "plan",
            "preview",
            "placement",
            "incident",
            "household",
            "moveon",
            "community",
            "outcome",
            "stay",
            "acceptance",
            "duplicate",
            "referrer",
            "exchange",
            "desk");

    @Test
    void eachNounUsesWhatStandsLeftOfIt() {
        assertThat(against(Shipped.classes())).isEmpty();
    }

    @Test
    void whoLooksToTheRightIsSeen() {
        assertThat(against(new ClassFileImporter().importClasses(KnowsAPlacement.class, PlacementId.class)))
                .containsExactly(KnowsAPlacement.class.getName() + " uses " + PlacementId.class.getName());
    }

    private static Set<String> against(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getName().startsWith(MATCHING))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(MatchingOrderTest::looksToTheRight)
                .map(one -> one.getOriginClass().getName() + " uses "
                        + one.getTargetClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean looksToTheRight(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        return target.getName().startsWith(MATCHING) && place(dependency.getOriginClass()) < place(target);
    }

    private static int place(JavaClass type) {
        String noun = type.getPackageName().substring(MATCHING.length()).split("\\.")[0];
        assertThat(FROM_LEFT_TO_RIGHT).as("has a place for").contains(noun);
        return FROM_LEFT_TO_RIGHT.indexOf(noun);
    }
}

package org.teranga.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.architecture.broken.AnswersAnybody;
import org.teranga.architecture.broken.AsksTheClock;
import org.teranga.architecture.broken.BrokenView;
import org.teranga.architecture.broken.HoldsTheEntityManager;
import org.teranga.architecture.broken.KnowsHttp;
import org.teranga.architecture.broken.MakesItsOwnJson;
import org.teranga.architecture.broken.OwnedByNobody;
import org.teranga.architecture.broken.ReadsParts;
import org.teranga.architecture.broken.WritesToTheConsole;
import org.teranga.matching.engine.broken.AsksJakarta;
import org.teranga.platform.broken.first.KnowsAFeature;
import org.teranga.platform.broken.first.KnowsTheSecond;
import org.teranga.platform.broken.second.KnowsTheFirst;
import org.teranga.training.broken.KnowsMatching;
import org.teranga.training.brokentoo.KnowsItBack;

class HouseRulesTest {
    private static final JavaClasses HOUSE = Shipped.classes()
            .that(resideInAnyPackage(
                    "org.teranga.platform..",
                    "org.teranga.matching..",
                    "org.teranga.training..",
                    "org.teranga.rights..",
                    "org.teranga.tenantadmin.."));

    /** Each rule, and the class that breaks it. */
    static Stream<Broken> rules() {
        return Stream.of(
                new Broken("thePlatformKnowsNoFeature", HouseRules.thePlatformKnowsNoFeature(), KnowsAFeature.class),
                new Broken("knowsNoOther", HouseRules.knowsNoOther("org.teranga.training.."), KnowsMatching.class),
                new Broken(
                        "nounsMakeNoCircle",
                        HouseRules.nounsMakeNoCircle("training"),
                        KnowsMatching.class,
                        KnowsItBack.class),
                new Broken(
                        "packagesMakeNoCircle",
                        HouseRules.packagesMakeNoCircle("platform"),
                        KnowsTheFirst.class,
                        KnowsTheSecond.class),
                new Broken(
                        "theEngineKnowsNeitherJakartaNorThePlatform",
                        HouseRules.theEngineKnowsNeitherJakartaNorThePlatform(),
                        AsksJakarta.class),
                new Broken(
                        "onlyRepositoriesHoldTheEntityManager",
                        HouseRules.onlyRepositoriesHoldTheEntityManager(),
                        HoldsTheEntityManager.class),
                new Broken("onlyTheyKnowHttp", HttpEnds.onlyTheyKnowHttp(), KnowsHttp.class),
                new Broken(
                        "jsonIsMadeByTheOneProvider", HouseRules.jsonIsMadeByTheOneProvider(), MakesItsOwnJson.class),
                new Broken(
                        "everyEntityIsOwnedByATenant", HouseRules.everyEntityIsOwnedByATenant(), OwnedByNobody.class),
                new Broken(
                        "everyMethodThatAnswersSaysWhomItAdmits",
                        HouseRules.everyMethodThatAnswersSaysWhomItAdmits(),
                        AnswersAnybody.class),
                new Broken("formsWithFilesAskForNoPart", HouseRules.formsWithFilesAskForNoPart(), ReadsParts.class),
                new Broken("partsAreReadInOnePlace", HouseRules.partsAreReadInOnePlace(), ReadsParts.class),
                new Broken("whatTemplatesGetIsPublic", HouseRules.whatTemplatesGetIsPublic(), BrokenView.class),
                new Broken("nobodyWritesToTheConsole", HouseRules.nobodyWritesToTheConsole(), WritesToTheConsole.class),
                new Broken("nobodyAsksTheClockByItself", HouseRules.nobodyAsksTheClockByItself(), AsksTheClock.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsIt(Broken rule) {
        rule.rule().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itRefusesWhatBreaksIt(Broken rule) {
        JavaClasses broken = new ClassFileImporter().importClasses(rule.by());
        assertThat(rule.rule().evaluate(broken).getFailureReport().toString()).contains(rule.by()[0].getName());
    }

    @Test
    void noFeatureKnowsAnother() {
        HouseRules.FEATURES.forEach(feature -> HouseRules.knowsNoOther(feature).check(HOUSE));
    }

    @Test
    void noModuleHasACircle() {
        Set<String> modules = HOUSE.stream()
                .map(type -> type.getPackageName().split("\\.", 4)[2])
                .collect(Collectors.toSet());
        assertThat(modules).contains("platform", "matching", "training", "rights", "tenantadmin");
        modules.forEach(module -> {
            HouseRules.nounsMakeNoCircle(module).check(HOUSE);
            HouseRules.packagesMakeNoCircle(module).check(HOUSE);
        });
    }

    /** A rule with classes that break it. */
    record Broken(String name, ArchRule rule, Class<?>... by) {
        @Override
        public String toString() {
            return name;
        }
    }
}

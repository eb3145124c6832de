package org.teranga.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.web.SentParts;

class HouseRulesTest {
    private static final List<String> FEATURES = List.of(
            "org.teranga.matching..", "org.teranga.training..", "org.teranga.rights..", "org.teranga.tenantadmin..");

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter()
                .withImportOption(Shipped.ALONE)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPackages(
                        "org.teranga.platform",
                        "org.teranga.matching",
                        "org.teranga.training",
                        "org.teranga.rights",
                        "org.teranga.tenantadmin");
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.teranga.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES.toArray(String[]::new))
                .check(house);
    }

    @Test
    void noFeatureKnowsAnother() {
        for (String feature : FEATURES) {
            String[] others =
                    FEATURES.stream().filter(other -> !other.equals(feature)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(feature)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void packagesMakeNoCircle() {
        Set<String> modules = house.stream()
                .map(type -> type.getPackageName().split("\\.", 4)[2])
                .collect(Collectors.toSet());
        assertThat(modules).contains("platform", "matching", "training", "rights", "tenantadmin");
        for (String module : modules) {
            slices().matching("org.teranga." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(house);
        }
    }

    @Test
    void theEngineKnowsNeitherJakartaNorThePlatform() {
        noClasses()
                .that()
                .resideInAPackage("org.teranga.matching.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "javax..", "org.eclipse..")
                        .or(resideInAPackage("org.teranga.platform..")
                                .and(DescribedPredicate.not(resideInAPackage("org.teranga.platform.geography..")))))
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void onlyRepositoriesHoldTheEntityManager() {
        Set<String> repositories = house.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(entity -> entity.getFullName() + "s")
                .collect(Collectors.toSet());
        assertThat(repositories).contains("org.teranga.matching.need.Needs");
        noClasses()
                .that()
                .resideOutsideOfPackage("org.teranga.platform.persistence..")
                .and(describe("are no repository", type -> !repositories.contains(type.getFullName())))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .as(
                        "only platform.persistence and repositories, which bear the plural name of their entity, hold an EntityManager")
                .check(house);
    }

    @Test
    void jsonIsMadeByTheOneProvider() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(jakarta.json.Json.class)
                .as("platform.json.Json makes and reads JSON: the other one looks for its library at each call")
                .check(house);
    }

    @Test
    void everyEntityIsOwnedByATenant() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(haveTheTenantsColumn())
                .allowEmptyShould(true)
                .check(house);
    }

    @Test
    void everyMethodThatAnswersSaysWhomItAdmits() {
        methods()
                .that(answerRequests())
                .should(beAnnotatedWith(Requires.class).or(beAnnotatedWith(Public.class)))
                .check(house);
    }

    @Test
    void formsWithFilesAreReadInOneWay() {
        methods().that(answerRequests()).should(askTheServerForNoPart()).check(house);
        noClasses()
                .that()
                .doNotBelongToAnyOf(SentParts.class)
                .should()
                .callMethodWhere(target(owner(assignableTo(EntityPart.class))))
                .check(house);
    }

    @Test
    void whatTemplatesGetIsPublic() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .beRecords()
                .andShould()
                .bePublic()
                .check(house);
    }

    @Test
    void nobodyWritesToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    @Test
    void nobodyAsksTheClockByItself() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.teranga.platform.web.SystemClock")
                .should()
                .callMethodWhere(asksTheClockOfTheSystem())
                .orShould()
                .callConstructor(Date.class)
                .as("whoever needs the time is given a Clock")
                .check(house);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheClockOfTheSystem() {
        return new DescribedPredicate<>("ask the clock of the system") {
            @Override
            public boolean test(JavaMethodCall call) {
                JavaClass owner = call.getTargetOwner();
                String name = call.getName();
                boolean now = name.equals("now")
                        && owner.getPackageName().startsWith("java.time")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
                boolean made = name.startsWith("system") && owner.isAssignableTo(InstantSource.class);
                return now || made || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            }
        };
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return new DescribedPredicate<>("answer a request") {
            @Override
            public boolean test(JavaMethod method) {
                return method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
            }
        };
    }

    /** A part that is missing would be a fault of ours. */
    private static ArchCondition<JavaMethod> askTheServerForNoPart() {
        return new ArchCondition<>("ask the server for no part of a form with a file, but read it with SentParts") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean withFile = method.tryGetAnnotationOfType(Consumes.class)
                        .filter(consumes -> List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA))
                        .isPresent();
                boolean asks = method.getParameters().stream()
                        .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(EntityPart.class)
                                || withFile && parameter.isAnnotatedWith(FormParam.class));
                events.add(new SimpleConditionEvent(method, !asks, method.getFullName() + " asks for a part"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveTheTenantsColumn() {
        return new ArchCondition<>("have a field tenantId, which row security compares") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                boolean owned = entity.getAllFields().stream()
                        .anyMatch(field -> field.getName().equals("tenantId"));
                events.add(new SimpleConditionEvent(entity, owned, entity.getName() + " has no field tenantId"));
            }
        };
    }
}

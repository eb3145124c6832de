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

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.web.SentParts;

/** The rules of the house, each to be held against any classes: those that are shipped, and those that break it. */
final class HouseRules {
    static final List<String> FEATURES = List.of(
            "org.teranga.matching..", "org.teranga.training..", "org.teranga.rights..", "org.teranga.tenantadmin..");

    private HouseRules() {}

    static ArchRule thePlatformKnowsNoFeature() {
        return noClasses()
                .that()
                .resideInAPackage("org.teranga.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES.toArray(String[]::new));
    }

    static ArchRule knowsNoOther(String feature) {
        return noClasses()
                .that()
                .resideInAPackage(feature)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES.stream()
                        .filter(other -> !other.equals(feature))
                        .toArray(String[]::new));
    }

    /** Nor do their nouns, each with all that is below it. */
    static ArchRule nounsMakeNoCircle(String module) {
        return slices().matching("org.teranga." + module + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule packagesMakeNoCircle(String module) {
        return slices().matching("org.teranga." + module + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule theEngineKnowsNeitherJakartaNorThePlatform() {
        return noClasses()
                .that()
                .resideInAPackage("org.teranga.matching.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta..", "javax..", "org.eclipse..")
                        .or(resideInAPackage("org.teranga.platform..")
                                .and(DescribedPredicate.not(resideInAPackage("org.teranga.platform.geography..")))));
    }

    static ArchRule onlyRepositoriesHoldTheEntityManager() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.teranga.platform.persistence..")
                .and(describe("are no repository", type -> !isRepository(type)))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .as(
                        "only platform.persistence and repositories, which bear the plural name of their entity, hold an EntityManager");
    }

    static ArchRule jsonIsMadeByTheOneProvider() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(jakarta.json.Json.class)
                .as("platform.json.Json makes and reads JSON: the other one looks for its library at each call");
    }

    static ArchRule everyEntityIsOwnedByATenant() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAssignableTo(TenantEntity.class)
                .as("an entity is a TenantEntity, so that its statements name the association");
    }

    static ArchRule everyMethodThatAnswersSaysWhomItAdmits() {
        return methods()
                .that(answerRequests())
                .should(beAnnotatedWith(Requires.class).or(beAnnotatedWith(Public.class)));
    }

    static ArchRule formsWithFilesAskForNoPart() {
        return methods().that(answerRequests()).should(askTheServerForNoPart());
    }

    static ArchRule partsAreReadInOnePlace() {
        return noClasses()
                .that()
                .doNotBelongToAnyOf(SentParts.class)
                .should()
                .callMethodWhere(target(owner(assignableTo(EntityPart.class))));
    }

    /** HtmlPage takes a record only; this sees to what stands in it. */
    static ArchRule whatTemplatesGetIsPublic() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .beRecords()
                .andShould()
                .bePublic()
                .andShould(holdValuesOnly());
    }

    static ArchRule nobodyWritesToTheConsole() {
        return noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");
    }

    static ArchRule nobodyAsksTheClockByItself() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.teranga.platform.clock.SystemClock")
                .should()
                .callMethodWhere(asksTheClockOfTheSystem())
                .orShould()
                .callConstructor(Date.class)
                .as("whoever needs the time is given a Clock");
    }

    /** Of an entity of the same package, or of what entities extend, this is the plural. */
    private static boolean isRepository(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(
                        other -> (other.isAnnotatedWith(Entity.class) || other.isAnnotatedWith(MappedSuperclass.class))
                                && type.getFullName().equals(plural(other.getFullName())));
    }

    private static String plural(String noun) {
        if (noun.matches(".*[aeiou]z")) {
            return noun + "zes";
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (noun.matches(".*(ch|sh|s|x)") ? "es" : "s");
    }

    private static ArchCondition<JavaClass> holdValuesOnly() {
        return new ArchCondition<>("hold records, enums and interfaces of the house only, and no entity") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                for (JavaField field : view.getFields()) {
                    for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
                        boolean value = !type.getPackageName().startsWith("org.teranga")
                                || type.isRecord()
                                || type.isEnum()
                                || type.isInterface();
                        events.add(new SimpleConditionEvent(
                                view, value, field.getFullName() + " holds " + type.getName()));
                    }
                }
            }
        };
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
}

package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.architecture.broken.StaysOnRealTime;
import org.teranga.platform.clock.RealTime;

/**
 * Who does not follow the clock when it is moved (decision 067): what guards the platform, and what others compare with their own clocks.
 * Due dates, terms, links and whatever people read do follow it; whoever adds to the list says which of the two it is.
 */
class RealTimeUsersTest {
    @Test
    void onlyWhatGuardsThePlatformStaysOnRealTime() {
        assertThat(onRealTime(Shipped.classes()))
                .containsExactly(
                        "ApiKeys",
                        "HourlyCounts",
                        "Inbox",
                        "JobProbe",
                        "LetterBudget",
                        "LimitsTold",
                        "Loads",
                        "LookAfterKeys",
                        "MeasureStorage",
                        "MoveClock",
                        "ProvisionHosts",
                        "Quotas",
                        "Receipts",
                        "SealerProbe",
                        "SendMessage",
                        "Sessions",
                        "ShowUsage",
                        "SignIns",
                        "TakeOnce",
                        "Usage");
    }

    @Test
    void whoStaysThereAnewAppears() {
        assertThat(onRealTime(new ClassFileImporter().importClasses(StaysOnRealTime.class)))
                .containsExactly("StaysOnRealTime");
    }

    private static Set<String> onRealTime(JavaClasses house) {
        return house.stream()
                .filter(type -> type.getConstructors().stream()
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .anyMatch(parameter -> parameter.isAnnotatedWith(RealTime.class)))
                .map(type -> type.getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

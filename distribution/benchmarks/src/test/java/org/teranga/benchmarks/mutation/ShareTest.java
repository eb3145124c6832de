package org.teranga.benchmarks.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of both tools are read as they write them. */
class ShareTest {
    @TempDir
    private Path folder;

    @Test
    void branchesAreCountedOverAllClasses() throws IOException {
        Path csv = Files.writeString(folder.resolve("jacoco.csv"), """
                GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED
                Teranga,org.teranga.one,Door,10,20,1,3,4
                Teranga,org.teranga.one,Hall,0,9,1,0,0
                """);
        assertThat(Share.ofBranches(csv)).isEqualTo(new Share(3, 5));
        assertThat(Share.ofBranches(csv).percent()).isEqualTo(60);
    }

    @Test
    void aMutantThatEndedTheTestOrItsTimeWasNoticed() throws IOException {
        Path csv = Files.writeString(folder.resolve("mutations.csv"), """
                Door.java,org.teranga.Door,org.pitest.Mutator,open,12,KILLED,org.teranga.DoorTest
                Door.java,org.teranga.Door,org.pitest.Mutator,open,13,SURVIVED,none
                Door.java,org.teranga.Door,org.pitest.Mutator,shut,14,TIMED_OUT,none
                Door.java,org.teranga.Door,org.pitest.Mutator,shut,15,NO_COVERAGE,none
                """);
        assertThat(Share.ofMutants(csv)).isEqualTo(new Share(2, 4));
    }

    @Test
    void everyFloorNamesAModuleAndWhatCounts() {
        assertThat(MutationFloor.all()).isNotEmpty().allSatisfy(floor -> {
            assertThat(Path.of("../..").resolve(floor.module()).resolve("pom.xml"))
                    .exists();
            assertThat(floor.least()).isBetween(1, 100);
            assertThat(floor.classes()).isNotBlank();
            assertThat(floor.tests().isEmpty()).isEqualTo(floor.kind() == MutationFloor.Kind.BRANCHES);
        });
    }
}

package org.teranga.benchmarks.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mirror tells what is there: each figure from sources made for it. */
class SourceReaderTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aHouseOfTwoRooms() throws IOException {
        write("one", "Door", """
                package org.teranga.one;

                import java.sql.ResultSet;
                import org.teranga.two.Hall;

                public class Door {
                    @Inject
                    Door(Hall a, Hall b, Hall c) {}

                    String read(ResultSet row) throws Exception {
                        String first = row.getString(1);
                        return first == null ? null : first + row.getString("name");
                    }

                    private record Handle(int size) {}
                }
                """);
        write("two", "Hall", """
                package org.teranga.two;

                import org.teranga.one.Door;

                class Hall {
                    Door door;

                    String first(jakarta.json.JsonArray all) {
                        return all.getString(0);
                    }
                }
                """);
        write("two", "Door", """
                package org.teranga.two;

                class Door {}
                """);
    }

    @Test
    void sizesTypesNullsAndColumnsAreCounted() throws IOException {
        Measured door = house().getFirst();
        assertThat(door.path()).isEqualTo("module/src/main/java/org/teranga/one/Door.java");
        assertThat(door.types())
                .containsExactly(new Measured.Type("Door", true, true), new Measured.Type("Handle", false, false));
        assertThat(door.methods())
                .containsExactly(new Measured.Method("<init>", 1, 3, true), new Measured.Method("read", 4, 1, false));
        assertThat(door.nulls()).isEqualTo(2);
        assertThat(door.byNumber()).isEqualTo(1);
        assertThat(house().get(1).byNumber()).as("an array is no row").isZero();
        assertThat(door.imports()).containsExactly("org.teranga.two");
    }

    @Test
    void aCircleAndANameUsedTwiceAreFound() throws IOException {
        assertThat(Circles.among(house())).containsExactly(Set.of("org.teranga.one", "org.teranga.two"));
        assertThat(new HouseFigures(house(), 0).twice())
                .containsExactly(Map.entry("Door", List.of("org.teranga.one", "org.teranga.two")));
    }

    @Test
    void aChainIsNoCircle() throws IOException {
        write("two", "Hall", "package org.teranga.two;\n\nclass Hall {}\n");
        assertThat(Circles.among(house())).isEmpty();
    }

    private List<Measured> house() throws IOException {
        return new SourceReader(root).read("module", "main");
    }

    private void write(String room, String name, String source) throws IOException {
        Path folder = Files.createDirectories(root.resolve("module/src/main/java/org/teranga/" + room));
        Files.writeString(folder.resolve(name + ".java"), source);
    }
}

package org.teranga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrowAwayPostgresTest {
    /** A process of its own that starts one, tells where it is, and stays until it is killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws Exception {
            ThrowAwayPostgres server = ThrowAwayPostgres.start();
            System.out.println(server.url("postgres"));
            System.out.println(ask(server.url("postgres"), "show data_directory"));
            Thread.currentThread().join();
        }
    }

    @Test
    void eachHasItsOwnFolderAndLeavesNothing() throws Exception {
        String folder;
        try (ThrowAwayPostgres one = ThrowAwayPostgres.start("max_connections=7");
                ThrowAwayPostgres other = ThrowAwayPostgres.start()) {
            assertThat(one.port()).isNotEqualTo(other.port());
            folder = ask(one.url("postgres"), "show data_directory");
            assertThat(ask(other.url("postgres"), "show data_directory")).isNotEqualTo(folder);
            assertThat(ask(one.url("postgres"), "show max_connections")).isEqualTo("7");
            assertThat(ask(one.url("postgres"), "show fsync")).isEqualTo("off");
            assertThat(Files.getOwner(Path.of(folder)).getName()).isNotEqualTo("root");
        }
        assertThat(Path.of(folder).getParent()).doesNotExist();
    }

    @Test
    void itEndsWithTheProcessThatIsKilled() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String url;
        String folder;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            url = said.readLine();
            folder = said.readLine();
        }
        assertThat(ask(url, "select 1")).isEqualTo("1");

        program.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Files.exists(Path.of(folder).getParent()));
        assertThatThrownBy(() -> ask(url, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void itEndsAlsoWhereItsGuardIsKilled() throws Exception {
        try (ThrowAwayPostgres server = ThrowAwayPostgres.start()) {
            String url = server.url("postgres");
            Path folder = Path.of(ask(url, "show data_directory")).getParent();
            long postmaster = Long.parseLong(ask(url, "select pg_read_file('postmaster.pid', 0, 20)")
                    .lines()
                    .findFirst()
                    .orElseThrow());
            ProcessHandle.of(postmaster)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .destroyForcibly();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> ProcessHandle.of(postmaster)
                            .filter(ProcessHandle::isAlive)
                            .isEmpty());
            assertThatThrownBy(() -> ask(url, "select 1")).isInstanceOf(SQLException.class);
            Installation.remove(folder);
        }
    }

    @Test
    void whatItDoesNotUnderstandIsSaid() {
        assertThatThrownBy(() -> ThrowAwayPostgres.start("max_connections=many"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("max_connections");
    }

    private static String ask(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

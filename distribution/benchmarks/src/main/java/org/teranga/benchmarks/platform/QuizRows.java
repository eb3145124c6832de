package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a platform that runs on a data folder keeps of quizzes, read from its database itself; and the process that is its node. */
final class QuizRows {
    private static final Pattern PROCESS = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"[^}]*?\"pid\"\\s*:\\s*(\\d+)");

    private final Path data;
    private final PlatformDatabase database;

    QuizRows(Path data) {
        this.data = data;
        this.database = new PlatformDatabase(data);
    }

    /** The address of an association's first quiz that is published: {@code course-slug/quiz/id}. */
    Optional<String> quiz(String slug) throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement("""
                        select c.slug || '/quiz/' || q.id as address from training.quiz q
                        join training.course c on c.tenant_id = q.tenant_id and c.id = q.course
                        join platform.tenant t on t.id = q.tenant_id where t.slug = ? order by c.position limit 1
                        """)) {
            statement.setString(1, slug);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString("address")) : Optional.empty();
            }
        }
    }

    /** How many of these answers, each {@code attempt/item}, are not there. */
    int missing(Collection<String> acknowledged) throws SQLException {
        Set<String> left = new HashSet<>(acknowledged);
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(
                        "select attempt || '/' || (item + 1) as answer from training.response");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                left.remove(row.getString("answer"));
            }
        }
        return left.size();
    }

    /** Ends the node at once, as a power cut would; the platform starts it again. */
    long killNode() throws IOException {
        Matcher process = PROCESS.matcher(Files.readString(data.resolve("run.json")));
        while (process.find()) {
            if (process.group(1).equals("application")) {
                long pid = Long.parseLong(process.group(2));
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                return pid;
            }
        }
        throw new IOException("no node runs on " + data);
    }
}

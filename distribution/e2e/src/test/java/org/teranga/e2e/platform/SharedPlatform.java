package org.teranga.e2e.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.teranga.testrun.Patience;
import org.teranga.testrun.ServersUnderTest;

/**
 * Gives tests the one platform that they share, with the demo: {@code @ExtendWith(SharedPlatform.class)} and a
 * parameter of type {@link Platform}. It is started for the first test that asks, on an empty data folder, and stopped
 * after the last.
 */
public final class SharedPlatform implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedPlatform.class);
    private static final Path COPY = Scratch.path("begun");
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(5));
    private static final String COMPARE_NOW =
            "update platform.job set execution_time = now() where task_name = 'matching.duplicate.find' and not picked";
    private static final String NOT_COMPARED = """
            select count(*) from matching.offer o where o.status = 'received' and o.kind <> 'project' and not exists (
                select 1 from matching.duplicate_look l
                where l.tenant_id = o.tenant_id and l.record_kind = 'offer' and l.record_id = o.id)""";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public Platform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** The platform that is shared, started where nobody asked for it before. */
    static Platform of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, any -> Running.of(start()), Running.class)
                .platform();
    }

    /** A data folder of this name with what the shared platform began with; that one has to have begun. */
    public static Path begunAs(String name) throws IOException {
        return DataCopy.of(COPY, Scratch.folder(name));
    }

    private static Platform start() {
        try {
            Platform platform = Platform.startForMinutes(Scratch.folder("shared-platform"));
            allIsCompared(platform);
            DataCopy.ofRunning(platform, Scratch.folder(COPY.getFileName().toString()));
            return platform;
        } catch (SQLException failure) {
            throw new IllegalStateException("the data of the platform could not be copied", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the platform starts", interrupt);
        }
    }

    /**
     * Every record is compared with the others once; a copy taken before begins with that work, which takes half a
     * minute of a processor. It is done every few minutes: now it is not waited for.
     */
    private static void allIsCompared(Platform platform) throws IOException, SQLException {
        try (Connection connection = OwnDatabase.of(platform);
                PreparedStatement due = connection.prepareStatement(COMPARE_NOW);
                PreparedStatement open = connection.prepareStatement(NOT_COMPARED)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .pollInSameThread()
                    .until(() -> {
                        due.executeUpdate();
                        try (ResultSet answer = open.executeQuery()) {
                            return answer.next() && answer.getInt(1) == 0;
                        }
                    });
        }
    }

    /** What JUnit closes when all tests are done. */
    private record Running(Platform platform, Runnable noLongerShared) implements AutoCloseable {
        static Running of(Platform platform) {
            return new Running(
                    platform,
                    ServersUnderTest.share(
                            "the platform that the journeys share",
                            any -> true,
                            platform::isWhole,
                            platform::lastLines));
        }

        @Override
        public void close() {
            noLongerShared.run();
            platform.close();
        }
    }
}

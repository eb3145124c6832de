package org.teranga.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A platform that a class of tests has to itself, since it moves the clock: a static field of the class, annotated with
 * {@code @RegisterExtension}. It begins with what the {@link SharedPlatform} began with but for the large pool of
 * Bretagne, and is stopped after the last test.
 */
public final class OwnPlatform implements BeforeAllCallback, AfterAllCallback {
    /**
     * Whoever moves the clock waits for all that becomes due in every association. Of five thousand offers and needs
     * that nobody looks at here that is thousands of letters and judgements, and most of what such a platform would do.
     */
    private static final List<String> SMALL = Stream.concat(
                    Stream.of("set session_replication_role = replica"),
                    Stream.of("offer", "need").flatMap(word -> Stream.of("""
                    delete from matching.%1$s_trace t using matching.%1$s e
                        where t.tenant_id = e.tenant_id and t.%1$s_id = e.id and e.status = 'received'
                        and e.tenant_id = (select id from platform.tenant where slug = 'bretagne')
                    """.formatted(word), """
                    delete from matching.%1$s where status = 'received'
                        and tenant_id = (select id from platform.tenant where slug = 'bretagne')
                    """.formatted(word))))
            .toList();

    private final String name;
    private Platform platform;

    /** With a data folder of this name. */
    public OwnPlatform(String name) {
        this.name = name;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        Platform shared = SharedPlatform.of(context);
        begin(name);
        assertThat(platform.home()).isNotEqualTo(shared.home());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (platform != null) {
            platform.close();
        }
    }

    /** The platform, while tests of the class run. */
    public Platform platform() {
        return platform;
    }

    /** Stops it, and begins anew with what the shared platform began with, under another name. */
    public void anew(String folder) throws IOException, InterruptedException {
        platform.close();
        begin(folder);
    }

    private void begin(String folder) throws IOException, InterruptedException {
        platform = Platform.startForMinutes(SharedPlatform.begunAs(folder));
        try (Connection connection = OwnDatabase.of(platform);
                Statement statement = connection.createStatement()) {
            for (String sql : SMALL) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the large pool could not be left out", failure);
        }
    }

    /** From now on it is this one, which was started on the same data after the other was killed. */
    public void is(Platform started) {
        platform = started;
    }
}

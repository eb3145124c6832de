package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginThemesTest {
    private static final Path LOOKS = Path.of("../../themes");

    @TempDir
    private Path keycloak;

    @Test
    void everyLookHasItsPagesWithItsOwnStylesAndGlyph() throws IOException {
        new LoginThemes(LOOKS).write(keycloak);

        assertThat(keycloak.resolve("teranga-keycloak")).doesNotExist();
        for (String look : new String[] {"base", "toulouse", "bretagne"}) {
            Path login = keycloak.resolve("teranga-" + look).resolve("login");
            assertThat(login.resolve("login.ftl")).exists();
            assertThat(login.resolve("messages/messages_ar.properties")).exists();
            assertThat(styles(login)).contains("--colour-brand").contains(".sign-in");
            assertThat(login.resolve("resources/img/glyph.svg"))
                    .hasSameTextualContentAs(LOOKS.resolve(look).resolve("static/glyph.svg"));
        }
        assertThat(styles(keycloak.resolve("teranga-toulouse/login")))
                .contains(Files.readString(LOOKS.resolve("toulouse/css/theme.css")));
    }

    @Test
    void whatAnEarlierStartWroteIsReplaced() throws IOException {
        Path old = Files.createDirectories(keycloak.resolve("teranga-base/login/resources/css"))
                .resolve("teranga-old.css");
        Files.writeString(old, "");

        new LoginThemes(LOOKS).write(keycloak);

        assertThat(old).doesNotExist();
    }

    private static String styles(Path login) throws IOException {
        Properties theme = new Properties();
        try (Reader reader = Files.newBufferedReader(login.resolve("theme.properties"))) {
            theme.load(reader);
        }
        return Files.readString(login.resolve("resources").resolve(theme.getProperty("styles")));
    }
}

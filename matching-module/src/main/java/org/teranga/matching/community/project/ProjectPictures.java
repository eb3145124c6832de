package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.picture.CleanPicture;

/** The pictures of projects, one each, sealed under the household's key. */
@ApplicationScoped
@Transactional
public class ProjectPictures {
    private static final String CAPTION = "project_picture.caption";
    private static final String CONTENT = "project_picture.content";

    private final TenantDatabase database;
    private final SealedWords words;
    private final Clock clock;

    @Inject
    ProjectPictures(TenantDatabase database, SealedWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** That of a project; empty where it has none. */
    public Optional<ProjectPicture> of(Project project) {
        return database.sql("select id, caption, width, height from matching.project_picture"
                        + " where tenant_id = :tenant and project_id = :project")
                .bind("project", project.id())
                .first(Row.class)
                .map(row -> new ProjectPicture(
                        row.id, words.open(project.person(), CAPTION, row.caption), row.width, row.height));
    }

    /** Its pixels, as a JPEG; empty where it has none. Whoever asks says first who may see it. */
    public Optional<byte[]> jpeg(Project project) {
        return database.sql("select content from matching.project_picture"
                        + " where tenant_id = :tenant and project_id = :project")
                .bind("project", project.id())
                .first(byte[].class)
                .map(content -> words.open(project.person(), CONTENT, content))
                .filter(text -> !text.isEmpty())
                .map(Base64.getDecoder()::decode);
    }

    /** Keeps one in place of the one before. */
    public void keep(Project project, CleanPicture picture, String caption) {
        Instant now = clock.instant();
        String content = Base64.getEncoder().encodeToString(picture.content());
        database.sql("""
                        insert into matching.project_picture (tenant_id, id, project_id, person_id, caption, content, width, height, added_at)
                        values (:tenant, :id, :project, :person, :caption, :content, :width, :height, :now)
                        on conflict (tenant_id, project_id) do update set id = excluded.id, caption = excluded.caption,
                            content = excluded.content, width = excluded.width, height = excluded.height, added_at = excluded.added_at
                        """)
                .bind("id", Uuid7.at(now))
                .bind("project", project.id())
                .bind("person", project.person())
                .bind("caption", words.seal(project.person(), CAPTION, caption))
                .bind("content", words.seal(project.person(), CONTENT, content))
                .bind("width", picture.width())
                .bind("height", picture.height())
                .bind("now", now)
                .update();
    }

    /** It is gone. */
    public void delete(Project project) {
        database.sql("delete from matching.project_picture where tenant_id = :tenant and project_id = :project")
                .bind("project", project.id())
                .update();
    }

    private record Row(UUID id, byte[] caption, int width, int height) {}
}

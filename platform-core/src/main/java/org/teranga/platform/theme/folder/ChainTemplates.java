package org.teranga.platform.theme.folder;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a template in the first folder of a theme's chain that has it. */
final class ChainTemplates implements TemplateLoader {
    private final List<Path> chain;

    ChainTemplates(List<Path> chain) {
        this.chain = chain;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        for (Path folder : chain) {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    @Override
    public long getLastModified(Object source) {
        try {
            return Files.getLastModifiedTime((Path) source).toMillis();
        } catch (IOException unknown) {
            return -1;
        }
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // A path holds nothing open.
    }
}

package org.teranga.platform.theme.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folders of themes: the folder {@code themes} on the class path (in a jar or not), and before it, where the operator has one, a folder
 * of the same shape whose files win one by one. A theme is a folder with a {@code theme.properties} that names its parent; only {@code
 * base} has none.
 */
public final class ThemeFolders {
    /** The theme at the end of every chain. */
    public static final String BASE = "base";

    private static final String DESCRIPTION = "theme.properties";

    private final List<Path> roots;

    /** @param roots folders of themes, the strongest first */
    public ThemeFolders(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The themes on the class path, under the operator's where there are any. */
    public static ThemeFolders onClassPath(Optional<Path> operator) {
        List<Path> roots = new ArrayList<>();
        operator.ifPresent(folder -> roots.add(existing(folder)));
        roots.add(classPathRoot());
        return new ThemeFolders(roots);
    }

    /** The names of all themes. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (Path root : roots) {
            try (Stream<Path> folders = Files.list(root)) {
                folders.map(folder -> folder.getFileName().toString().replace("/", ""))
                        .filter(name -> description(name).isPresent())
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list the themes in " + root, e);
            }
        }
        return names;
    }

    /**
     * The folders of a theme and of its parents, the strongest first.
     *
     * @throws UnknownTheme where it, or a parent, is none
     */
    public List<Path> chain(String name) {
        List<Path> chain = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        String next = name;
        while (next != null) {
            if (seen.contains(next)) {
                throw new IllegalStateException("the theme " + next + " is its own parent: " + seen);
            }
            seen.add(next);
            Properties description = description(next).orElseThrow(unknown(next));
            for (Path root : roots) {
                Path folder = root.resolve(next);
                if (Files.isDirectory(folder)) {
                    chain.add(folder);
                }
            }
            next = next.equals(BASE) ? null : description.getProperty("parent", BASE);
        }
        return chain;
    }

    private Supplier<UnknownTheme> unknown(String name) {
        return () -> new UnknownTheme(name, names());
    }

    private Optional<Properties> description(String name) {
        for (Path root : roots) {
            Path file = root.resolve(name).resolve(DESCRIPTION);
            if (Files.isRegularFile(file)) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot read " + file, e);
                }
                return Optional.of(properties);
            }
        }
        return Optional.empty();
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("the folder of themes " + folder + " does not exist");
        }
        return folder;
    }

    private static Path classPathRoot() {
        String base = "themes/" + BASE + "/" + DESCRIPTION;
        URL url = Thread.currentThread().getContextClassLoader().getResource(base);
        if (url == null) {
            throw new IllegalStateException("no " + base + " on the class path. Maybe the module themes is missing.");
        }
        try {
            URI uri = url.toURI();
            Path file = uri.getScheme().equals("file")
                    ? Path.of(uri)
                    : insideJar(uri).getPath(base);
            return file.resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot read themes from " + url, e);
        }
    }

    /** The file system of the jar stays open as long as the process: pages are read from it. */
    private static FileSystem insideJar(URI uri) {
        URI jar = URI.create(uri.toString().substring(0, uri.toString().lastIndexOf('!')));
        try {
            return FileSystems.newFileSystem(jar, Map.of());
        } catch (FileSystemAlreadyExistsException open) {
            return FileSystems.getFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + jar, e);
        }
    }
}

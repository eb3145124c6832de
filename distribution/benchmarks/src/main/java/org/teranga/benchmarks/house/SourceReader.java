package org.teranga.benchmarks.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads sources by the tree of the compiler; nothing is compiled. */
final class SourceReader {
    private static final String OURS = "org.teranga.";
    private static final Pattern COLUMN = Pattern.compile(
            "get(String|Int|Long|Short|Double|Float|Boolean|Bytes|Array|Object|Date|Time|Timestamp|BigDecimal)");

    private final Path root;

    SourceReader(Path root) {
        this.root = root;
    }

    /** Every source in {@code src/<kind>/java} of a module: {@code main} or {@code test}. */
    List<Measured> read(String module, String kind) throws IOException {
        Path folder = root.resolve(module).resolve("src").resolve(kind).resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(folder)) {
            List<Path> sources = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, silent -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<Measured> measured = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                measured.add(measured(module, unit, positions));
            }
            return measured;
        }
    }

    private Measured measured(String module, CompilationUnitTree unit, SourcePositions positions) {
        Looking looking = new Looking(unit, positions);
        looking.scan(unit, null);
        Path path = Path.of(unit.getSourceFile().toUri());
        long lines = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit));
        return new Measured(
                module,
                root.relativize(path).toString(),
                (int) lines,
                String.valueOf(unit.getPackageName()),
                looking.types,
                looking.methods,
                looking.nulls,
                looking.byNumber,
                looking.imports);
    }

    private static final class Looking extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Measured.Type> types = new ArrayList<>();
        private final List<Measured.Method> methods = new ArrayList<>();
        private final Set<String> imports = new TreeSet<>();
        private boolean record;
        private int depth;
        private int nulls;
        private int byNumber;
        private boolean rows;

        Looking(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitImport(ImportTree tree, @Nullable Void nothing) {
            String name = tree.getQualifiedIdentifier().toString();
            if (name.startsWith(OURS)) {
                // A package is in lower case; what follows is a type, or what is in one.
                imports.add(name.replaceFirst("\\.[A-Z].*", ""));
            }
            // A JSON array has elements by number too.
            rows |= name.equals("java.sql.ResultSet");
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (!tree.getSimpleName().isEmpty()) {
                types.add(new Measured.Type(
                        tree.getSimpleName().toString(),
                        tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                        depth == 0));
            }
            boolean around = record;
            // What a record holds are no parameters: nobody counts them twice.
            record = tree.getKind() == Tree.Kind.RECORD;
            depth++;
            super.visitClass(tree, nothing);
            depth--;
            record = around;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
            if (tree.getBody() != null) {
                boolean injected = tree.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Inject"));
                methods.add(new Measured.Method(
                        tree.getName().toString(),
                        (int) (line(positions.getEndPosition(unit, tree)) - line(begin(tree)) + 1),
                        record && tree.getName().contentEquals("<init>")
                                ? 0
                                : tree.getParameters().size(),
                        injected));
            }
            return super.visitMethod(tree, nothing);
        }

        /** Where the signature begins: after what annotates it. */
        private long begin(MethodTree tree) {
            Tree first = tree.getReturnType();
            return first == null
                    ? positions.getStartPosition(unit, tree.getBody())
                    : positions.getStartPosition(unit, first);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
            if (tree.getKind() == Tree.Kind.NULL_LITERAL) {
                nulls++;
            }
            return null;
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            if (rows
                    && tree.getMethodSelect() instanceof MemberSelectTree called
                    && COLUMN.matcher(called.getIdentifier()).matches()
                    && !tree.getArguments().isEmpty()
                    && number(tree.getArguments().getFirst())) {
                byNumber++;
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        private static boolean number(ExpressionTree argument) {
            return argument.getKind() == Tree.Kind.INT_LITERAL;
        }
    }
}

package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Links of the documentation lead somewhere, in the repository and on the site that Maven makes of it. */
class SiteTest {

    private static final Path SITE = Path.of("src/site");
    private static final Path PAGES = SITE.resolve("markdown");

    /** What Maven puts beside the pages. */
    private static final Set<String> MADE = Set.of("apidocs/index.html", "changes.html", "index.html");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Where links and pictures lead that name no host. */
    private static List<String> targets(Path page) throws IOException {
        List<String> targets = new ArrayList<>();
        Parser.builder().build().parse(Files.readString(page)).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                targets.add(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                targets.add(image.getDestination());
            }
        });
        targets.removeIf(target -> target.contains(":") || target.startsWith("#"));
        return targets;
    }

    private static boolean onSite(String target) {
        String file = target.replaceAll("#.*", "");
        return MADE.contains(file)
                || Files.exists(SITE.resolve("resources").resolve(file))
                || Files.exists(PAGES.resolve(file.replaceAll("html$", "md")));
    }

    @Test
    void everyLinkOfAPageAndOfTheReadmeLeadsToAFile() throws IOException {
        List<Path> all = new ArrayList<>(pages());
        all.add(Path.of("README.md"));
        int links = 0;
        for (Path page : all) {
            for (String target : targets(page)) {
                assertThat(page.resolveSibling(target.replaceAll("#.*", "")))
                        .as(page + ": " + target)
                        .exists();
                links++;
            }
        }
        assertThat(links).isGreaterThan(10);
    }

    /** The site is one folder: a page there reaches other pages by their names alone. */
    @Test
    void everyLinkOfAPageLeadsToAPageOfTheSite() throws IOException {
        for (Path page : pages()) {
            for (String target : targets(page)) {
                assertThat(onSite(target.replaceAll("\\.md\\b", ".html")))
                        .as(page + ": " + target)
                        .isTrue();
            }
        }
    }

    @Test
    void theMenuHasEveryPageAndTheFrontPageLeadsToPagesThatAreThere() throws IOException {
        String menu = Files.readString(SITE.resolve("site.xml"));
        String front = Files.readString(SITE.resolve("xdoc/index.xml"));
        Set<String> listed = new TreeSet<>(Jsoup.parse(menu, org.jsoup.parser.Parser.xmlParser())
                .select("item")
                .eachAttr("href"));
        assertThat(listed).isNotEmpty().allMatch(SiteTest::onSite);
        for (Path page : pages()) {
            assertThat(listed).contains(page.getFileName().toString().replaceAll("md$", "html"));
        }
        var document = Jsoup.parse(front, org.jsoup.parser.Parser.xmlParser());
        assertThat(document.select("a").eachAttr("href")).isNotEmpty().allMatch(SiteTest::onSite);
        assertThat(document.select("img").eachAttr("src")).isNotEmpty().allMatch(SiteTest::onSite);
    }
}

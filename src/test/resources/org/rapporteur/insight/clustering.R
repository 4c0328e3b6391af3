# Golden values of ClusteringTest and PositionMapTest. Run: Rscript clustering.R (made with R 4.2.2, package stats).
# Eight places, distances below the diagonal column by column, no two of them equal.
d <- matrix(0, 8, 8)
d[lower.tri(d)] <- c(0.21, 0.47, 0.52, 0.83, 0.77, 0.69, 0.58, 0.39, 0.61, 0.74, 0.86, 0.71, 0.63, 0.33, 0.66, 0.57, 0.62,
  0.49, 0.59, 0.68, 0.54, 0.43, 0.18, 0.36, 0.51, 0.29, 0.56, 0.41)
x <- as.dist(d + t(d))
for (m in c("single", "average", "complete", "ward.D2")) {
  h <- hclust(x, m)
  cat(m, "\n height", sprintf("%.10f", h$height), "\n correlation", sprintf("%.10f", cor(x, cophenetic(h))), "\n cut into 3",
    cutree(h, 3), "\n cophenetic", sprintf("%.6f", cophenetic(h)), "\n")
}
# Rousseeuw (1987) by its definition.
D <- as.matrix(x)
g <- cutree(hclust(x, "average"), 3)
width <- function(i) {
  own <- setdiff(which(g == g[i]), i)
  if (!length(own)) return(0)
  a <- mean(D[i, own])
  b <- min(sapply(setdiff(unique(g), g[i]), function(k) mean(D[i, g == k])))
  (b - a) / max(a, b)
}
cat("silhouette", sprintf("%.10f", sapply(seq_along(g), width)), "\n")
f <- cmdscale(x, k = 2, eig = TRUE)
cat("eigenvalues", sprintf("%.10f", f$eig), "\n")
cat("places", sprintf("%.10f", f$points), "\n")
cat("stress-1", sprintf("%.10f", sqrt(sum((x - dist(f$points))^2) / sum(x^2))), "\n")
